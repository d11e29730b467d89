package uk.muster.live;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps small what every open screen's web socket takes. Only pushes of a few hundred bytes go out by it and heartbeats
 * come in: what a person does comes by request. Without this it were 90 KB a screen. Decision 0093.
 */
@Component
class PushBuffers implements BeanPostProcessor {

    static {
        // Tomcat reads it once, before its first web socket.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "1024");
    }

    /** What Atmosphere sets aside and never writes to. */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter("org.atmosphere.websocket.bufferSize", "64");
        }
        return bean;
    }
}
