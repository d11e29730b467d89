package uk.muster.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.time.Clock;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.websocket.WebSocketEventListenerAdapter;

/** The line by which a screen hears of changes, and by which the browser says that it is still there: decision 0230. */
final class HeardConnection extends AtmospherePushConnection {

    private final transient Clock clock;

    HeardConnection(UI ui, Clock clock) {
        super(ui);
        this.clock = clock;
    }

    @Override
    public void connect(AtmosphereResource line) {
        super.connect(line);
        hear();
        line.addEventListener(new WebSocketEventListenerAdapter() {
            @Override
            public void onMessage(WebSocketEvent<?> message) {
                hear();
            }
        });
    }

    private void hear() {
        getUI().getInternals().setLastHeartbeatTimestamp(clock.millis());
    }
}
