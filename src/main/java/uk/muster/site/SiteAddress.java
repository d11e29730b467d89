package uk.muster.site;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where everybody reaches the site. A server that was not told takes itself for "localhost", which is of use to nobody. */
@Component
class SiteAddress {

    private static final String UNTOLD = "localhost";

    private final URI address;

    SiteAddress(@Value("${muster.address}") URI address) {
        this.address = address;
    }

    /** The picture beside every shared link. Open Graph wants its whole address. Decisions 0223, 0236. */
    Optional<String> card() {
        return of("/published/card.png");
    }

    /** The whole address of a page; nothing if the server's own is not known. */
    Optional<String> of(String path) {
        return UNTOLD.equals(address.getHost())
                ? Optional.empty()
                : Optional.of(address.resolve(path).toString());
    }
}
