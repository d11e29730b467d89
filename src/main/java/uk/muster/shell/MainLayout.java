package uk.muster.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import uk.muster.organisation.OrganisationService;
import uk.muster.search.SearchService;
import uk.muster.security.Access;

/**
 * The frame round every view: whose Muster this is, who is signed in, and the views that they may open. Views only say
 * {@code @Menu} to stand in the navigation.
 */
@Layout
@AnonymousAllowed
@JsModule("context://modules/connection.js")
@JsModule("context://modules/kept-focus.js")
@JsModule("context://modules/full-field.js")
class MainLayout extends AppLayout {

    private final Main content = new Main();

    MainLayout(
            OrganisationService organisation,
            Access access,
            SearchService search,
            AuthenticationContext authentication,
            @Value("${server.servlet.session.timeout}") Duration idleLimit) {
        addClassName("shell");
        setPrimarySection(Section.NAVBAR);
        content.addClassName("page");
        content.getElement().setAttribute("tabindex", "-1");
        Optional<String> body = name(organisation);
        Div bar = bar(body.orElse(""));
        addToNavbar(bar);
        if (body.isEmpty()) {
            return;
        }
        addToDrawer(navigation());
        if (authentication.isAuthenticated()) {
            bar.add(
                    new CommandPalette(search),
                    person(access.actor().name()),
                    signOut(authentication),
                    new IdleWarning(idleLimit),
                    new ShortcutSheet());
        }
    }

    /** None while the database is away: that can be said in a frame without anything in it. */
    private static Optional<String> name(OrganisationService organisation) {
        try {
            return Optional.of(organisation.body().name());
        } catch (RuntimeException failed) {
            if (Causes.away(failed)) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** Error views stand in this frame too, for people who have not signed in as well. */
    private Div bar(String body) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);

        Div bar = new Div(skipLink(), toggle, name(body));
        bar.addClassName("shell__bar");
        bar.getElement().setAttribute("role", "banner");
        return bar;
    }

    /** A button, since a link to a fragment would lead to the home page from wherever one is: pages have a base. */
    private NativeButton skipLink() {
        NativeButton skip = new NativeButton(
                "Skip to main content", click -> content.getElement().callJsFunction("focus"));
        skip.addClassNames("skip-link", "link-button");
        return skip;
    }

    /** Leads to what is only theirs: how they are told of things, and their calendar. */
    private static Anchor person(String name) {
        Anchor person = new Anchor("notifications", name);
        person.addClassName("shell__person");
        person.getElement().setAttribute("title", "Your notifications");
        return person;
    }

    private static Button signOut(AuthenticationContext authentication) {
        Button signOut = new Button("Sign out", click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        return signOut;
    }

    private static Component name(String body) {
        Span muster = new Span("Muster");
        muster.addClassName("shell__muster");
        Div name = new Div(muster, quiet(body, "shell__body"));
        name.addClassName("shell__name");
        return name;
    }

    private static Span quiet(String text, String className) {
        Span span = new Span(text);
        span.addClassNames("quiet", className);
        return span;
    }

    private static Component navigation() {
        SideNav navigation = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        navigation.addClassName("shell__drawer");
        navigation.getElement().setAttribute("aria-label", "Main");
        return navigation;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
        super.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.removeAll();
    }
}
