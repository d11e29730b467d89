package uk.muster.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where Muster is to be found, when it is. */
@Component
class ReadyPrinter {

    private final ObjectProvider<ReadyNotice> notices;

    ReadyPrinter(ObjectProvider<ReadyNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null) {
            System.out.println(
                    "Muster is ready: http://localhost:" + server.getWebServer().getPort());
            notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(System.out::println);
        }
    }
}
