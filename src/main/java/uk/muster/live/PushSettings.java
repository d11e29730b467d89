package uk.muster.live;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps small and quick what every open screen's web socket takes. Only pushes of a few hundred bytes go out by it and
 * heartbeats come in: what a person does comes by request. Without this it were 90 KB a screen (decision 0093), and the
 * screens beyond Atmosphere's 200 writing threads would wait a tenth of a second for their turn (decision 0094).
 */
@Component
class PushSettings implements BeanPostProcessor {

    static {
        // Tomcat reads it once, before its first web socket.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            // what Atmosphere sets aside and never writes to
            registration.addInitParameter("org.atmosphere.websocket.bufferSize", "64");
            // in characters: nothing longer than a sign of life comes in, and room for the longest is kept for each
            // screen
            registration.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, "256");
            // in milliseconds: how long a thread that has written to a screen stays with it in case there is more
            registration.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", "1");
            // in seconds: the browser's signs of life, and ours, which make a browser without web sockets ask again
            registration.addInitParameter(ApplicationConfig.CLIENT_HEARTBEAT_INTERVAL_IN_SECONDS, "20");
            registration.addInitParameter(ApplicationConfig.HEARTBEAT_INTERVAL_IN_SECONDS, "45");
        }
        return bean;
    }
}
