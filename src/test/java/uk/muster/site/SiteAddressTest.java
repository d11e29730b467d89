package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SiteAddressTest {

    @Test
    void aPageHasTheAddressThatTheServerWasTold() {
        assertThat(new SiteAddress(URI.create("https://muster.example")).of("/published/log"))
                .contains("https://muster.example/published/log");
        assertThat(new SiteAddress(URI.create("https://muster.example/")).of("/published"))
                .contains("https://muster.example/published");
    }

    @Test
    void thePictureBesideLinksHasAWholeAddressOrNone() {
        assertThat(new SiteAddress(URI.create("https://muster.example")).card())
                .contains("https://muster.example/published/card.png");
        assertThat(new SiteAddress(URI.create("http://localhost:8080")).card()).isEmpty();
    }

    @Test
    void aServerThatWasNotToldKnowsNone() {
        assertThat(new SiteAddress(URI.create("http://localhost:8080")).of("/published"))
                .isEmpty();
    }
}
