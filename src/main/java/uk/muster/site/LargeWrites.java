package uk.muster.site;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A published page goes out in two or three writes instead of twenty, and from memory outside the heap. Decision 0220. */
@Component
class LargeWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 64 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES));
            connector.setProperty("socket.directBuffer", "true");
        });
    }
}
