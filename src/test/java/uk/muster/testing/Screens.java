package uk.muster.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Opens views without a browser, as somebody, with the same check of who may open them. */
@Component
public class Screens {

    /** Found by a scan of our own, because Karibu's sees public classes only. */
    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ApplicationContext context;

    Screens(ApplicationContext context) {
        this.context = context;
    }

    /** Signs somebody in and takes them to a route; ends what was open before. */
    public void open(String username, String route) {
        close();
        SignedIn.as(username);
        show(route);
    }

    /** Takes somebody who has not signed in to a route. */
    public void open(String route) {
        close();
        SignedIn.nobody();
        show(route);
    }

    private void show(String route) {
        MockVaadin.setMockRequestFactory(Screens::request);
        MockVaadin.setup(Screen::new, new MockSpringServlet(ROUTES, context, Screen::new));
        Location location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Lets what goes on in the background reach the screen, until it does. */
    public void waitFor(BooleanSupplier shown) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!shown.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It never came to the screen.");
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            MockVaadin.clientRoundtrip(true);
        }
    }

    public void close() {
        MockVaadin.tearDown();
    }

    /** Carries whoever is signed in, as Spring's filters would have made it. */
    private static FakeRequest request(FakeHttpSession session) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        FakeRequest request = new FakeRequest(session);
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person != null
                && AuthorityUtils.authorityListToSet(person.getAuthorities()).contains("ROLE_" + role));
        return request;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (TypeFilter filter : filters) {
            scanner.addIncludeFilter(filter);
        }
        return scanner.findCandidateComponents("uk.muster").stream()
                .map(bean -> (Class<? extends T>) ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }

    /** What comes from elsewhere is shown to whom the screen was opened for, on whatever thread: as a session of Vaadin's. */
    private static final class Screen extends MockedUI {

        private final SecurityContext person = SecurityContextHolder.getContext();

        @Override
        public Future<Void> access(Command command) {
            return super.access(new DelegatingSecurityContextRunnable(command::execute, person)::run);
        }
    }
}
