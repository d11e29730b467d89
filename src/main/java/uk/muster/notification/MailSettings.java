package uk.muster.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the server's settings say of mail, and where Muster is reached: without a host nothing is sent. */
@Component
class MailSettings {

    private final String host;
    private final String from;
    private final URI address;

    MailSettings(
            @Value("${muster.mail.host}") String host,
            @Value("${muster.mail.from}") String from,
            @Value("${muster.address}") String address) {
        this.host = host;
        this.from = from;
        this.address = URI.create(address.endsWith("/") ? address : address + "/");
    }

    boolean isOn() {
        return !host.isBlank();
    }

    String from() {
        return from;
    }

    /** The whole address of a place in Muster. */
    URI link(String path) {
        return address.resolve(path);
    }

    /** The public address's host, by which identifiers differ from those of other servers. */
    String domain() {
        return address.getHost();
    }
}
