package uk.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

/** What only a browser shows of the public site: that its policy stops none of its styles, by day and by night. */
@MusterTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishedBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void thePagesLookRightInLightAndDarkWithoutACookieOrAComplaint(
            @Autowired TestPaper paper, @Autowired SignOffService signOffs, @Autowired PublicationService publication) {
        String published = published(paper, signOffs, publication);
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.visitor();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> note(complaints, message));
            for (String address : List.of(published, "/published/search?q=confidence", "/published/areas/walsall")) {
                page.navigate(address);
                look(page, ColorScheme.LIGHT);
                look(page, ColorScheme.DARK);
            }
            page.navigate(published);
            markAsTheBoardsEditionIs(page);
            showsWhatALinkLeadsToBelowTheMarking(page, 1440);
            showsWhatALinkLeadsToBelowTheMarking(page, 390);
            assertThat(complaints).isEmpty();
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private static void markAsTheBoardsEditionIs(Page page) {
        page.evaluate("""
                () => {
                    const marking = document.createElement('p');
                    marking.className = 'published__marking';
                    marking.innerHTML = '<strong>Not for publication – contains exempt information</strong>'
                        + '<a href="#">Read as the public does</a>';
                    document.querySelector('main').before(marking);
                }""");
    }

    private static void showsWhatALinkLeadsToBelowTheMarking(Page page, int width) {
        page.setViewportSize(width, 900);
        for (String place : List.of("contents", "p2")) {
            Object room = page.evaluate("""
                    place => {
                        location.hash = '';
                        location.hash = place;
                        return document.getElementById(place).getBoundingClientRect().top
                            - document.querySelector('.published__marking').getBoundingClientRect().bottom;
                    }""", place);
            assertThat(((Number) room).doubleValue()).as(place).isNotNegative();
        }
    }

    private static void look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String name =
                "public" + page.url().replaceAll("^https?://[^/]+|[?].*", "").replace('/', '-') + "-" + scheme;
        Look.at(page, name, 1280, 900);
        Look.at(page, name, 320, 800);
    }

    private static void note(List<String> complaints, ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
        }
    }

    private static String published(TestPaper paper, SignOffService signOffs, PublicationService publication) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        String address = publication.publish(round).address();
        SignedIn.nobody();
        return address;
    }
}
