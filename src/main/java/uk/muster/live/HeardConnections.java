package uk.muster.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.time.Clock;

/** Flow finds it as a service of Java's (META-INF/services), and asks it for each screen's line. */
public final class HeardConnections implements PushConnectionFactory {

    @Override
    public PushConnection apply(UI ui) {
        return new HeardConnection(
                ui, ui.getSession().getService().getInstantiator().getOrCreate(Clock.class));
    }
}
