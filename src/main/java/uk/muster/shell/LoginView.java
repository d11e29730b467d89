package uk.muster.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.csrf.CsrfToken;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.WayBack;
import uk.muster.ui.Notice;

/**
 * Signing in: a plain form that password managers fill and that asks nobody to solve a puzzle. It posts to Spring
 * Security, which sends back here with what went wrong.
 */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Muster")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final Element form = new Element("form");

    LoginView(OrganisationService organisation) {
        addClassName("door");
        Paragraph name = new Paragraph(organisation.body().name());
        name.addClassName("door__name");
        add(name, new H1("Sign in to Muster"));
        form.setAttribute("method", "post").setAttribute("action", "sign-in");
        form.getClassList().add("sign-in");
        form.appendChild(username().getElement(), password().getElement(), submit().getElement());
        getElement().appendChild(form);
    }

    private static TextField username() {
        TextField username = new TextField("Username");
        username.getElement().setProperty("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutocapitalize(Autocapitalize.NONE);
        username.setAutofocus(true);
        return username;
    }

    private static PasswordField password() {
        PasswordField password = new PasswordField("Password");
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }

    private static NativeButton submit() {
        NativeButton submit = new NativeButton("Sign in");
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("sign-in__submit");
        return submit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        WayBack.remember(query, VaadinRequest.getCurrent().getWrappedSession());
        SignInMessage.noticeFor(query).ifPresent(this::showAboveForm);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(hidden(token).getElement());
        }
    }

    private void showAboveForm(Notice notice) {
        getElement().insertChild(getElement().indexOfChild(form), notice.getElement());
    }

    private static Input hidden(CsrfToken token) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", token.getParameterName());
        input.setValue(token.getToken());
        return input;
    }
}
