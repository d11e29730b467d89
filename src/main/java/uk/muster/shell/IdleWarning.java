package uk.muster.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import uk.muster.security.WayBack;

/** Warns two minutes before a session ends for idleness and lets its owner stay; see the module of that name. */
@Tag("muster-idle-warning")
@JsModule("context://modules/idle-warning.js")
class IdleWarning extends Component {

    private static final Duration WARNING = Duration.ofMinutes(2);

    /** @param limit how long a session lasts without anybody doing anything */
    IdleWarning(Duration limit) {
        getElement().setAttribute("minutes", minutes(limit));
        getElement().setAttribute("warning", minutes(WARNING));
    }

    private static String minutes(Duration duration) {
        return String.valueOf(duration.toSeconds() / 60.0);
    }

    /** Reaching the server is all that it takes to keep the session. */
    @ClientCallable
    private void stay() {}

    @ClientCallable
    private void leave() {
        getUI().ifPresent(ui -> {
            WayBack.through(ui, SignInMessage.IDLE.address());
            ui.getSession().getSession().invalidate();
        });
    }
}
