package uk.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.testing.MusterTest;

/** Every view as the person whom it is for sees it, filled by the demonstration: on a desk, on a phone, through axe. */
@MusterTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"muster.demo=true", "muster.demo-password=" + EveryViewTest.PASSWORD})
class EveryViewTest {

    static final String PASSWORD = "a password for the tour";

    /** Who is taken where. */
    private static final Map<String, List<String>> TOURS = Map.of(
            "editor",
                    List.of(
                            "coverage",
                            "rounds",
                            "rounds/new",
                            "plan",
                            "report",
                            "papers",
                            "questions",
                            "decisions",
                            "search?q=confidence"),
            "commissioner", List.of("report", "notifications"),
            "lead.walsall", List.of("updates", "notifications", "help/writing"),
            "apcc.khan", List.of("review", "cover"),
            "panel.walsall", List.of("panel", "questions"),
            "admin", List.of("people", "units", "areas", "body", "mail", "cover"));

    /** The views of one thing, reached by the first link to one: whose, where the link stands, what it begins with. */
    private static final List<List<String>> WAYS_IN = List.of(
            List.of("lead.walsall", "updates", "updates/"),
            List.of("apcc.khan", "review", "review/"),
            List.of("editor", "coverage", "round-update/"),
            List.of("editor", "rounds", "rounds/"),
            List.of("editor", "plan", "plan/"),
            List.of("panel.walsall", "panel", "panel/"),
            List.of("editor", "questions", "questions/"),
            List.of("apcc.khan", "questions", "questions/"),
            List.of("editor", "decisions", "decisions/"),
            List.of("commissioner", "decisions", "decisions/"));

    /** That of the view that was asked for, as soon as it has come. */
    private static final String HEADING = "h1:not([data-before])";

    /** Follows a link, as people do: to load the program anew for each view takes several times as long. */
    private static final String FOLLOW = """
            address => {
                document.querySelectorAll('h1').forEach(heading => heading.dataset.before = '');
                const link = document.createElement('a');
                link.href = address;
                document.body.append(link);
                link.click();
                link.remove();
            }""";

    @LocalServerPort
    private int port;

    private final Map<String, Page> pages = new HashMap<>();
    private Chromium chromium;

    @BeforeEach
    void fillMuster(@Autowired @Qualifier("demoData") ApplicationRunner demo) throws Exception {
        demo.run(new DefaultApplicationArguments());
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void everyViewFitsAndHidesNothingFromAnybody() {
        TOURS.forEach((username, routes) -> {
            Page page = pageOf(username);
            routes.forEach(route -> {
                follow(page, "/" + route);
                lookAt(page, username + "-" + route);
            });
        });
        WAYS_IN.forEach(way -> {
            Page page = pageOf(way.get(0));
            open(page, "/" + way.get(1));
            look(page, firstLink(page, way.get(2)), way.get(0) + "-" + way.get(1) + "-one");
        });
        List.of("editor", "lead.walsall", "apcc.khan")
                .forEach(username -> look(pageOf(username), "/", username + "-home"));
        Page visitor = chromium.visitor();
        look(visitor, "/published", "published");
        String paper = firstLink(visitor, "published/2");
        look(visitor, paper, "published-paper");
        look(visitor, paper + "/questions", "published-questions");
        look(visitor, "/published/decisions", "published-decisions");
        look(visitor, firstLink(visitor, "published/decisions/0"), "published-decision");
        Page panel = pageOf("panel.walsall");
        look(panel, paper.replace("/published", "/panel") + "/briefing", "panel-briefing");
    }

    private Page pageOf(String username) {
        return pages.computeIfAbsent(username, name -> {
            Page page = chromium.signedIn(name, PASSWORD);
            assertThat(page.locator(HEADING)).hasCount(1);
            return page;
        });
    }

    private static void look(Page page, String address, String name) {
        open(page, address);
        lookAt(page, name);
    }

    private static void lookAt(Page page, String name) {
        Look.at(page, name.replaceAll("[/?=]", "-"));
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator(HEADING)).hasCount(1);
    }

    /** Only to another view: where the view stays, so does its heading. */
    private static void follow(Page page, String address) {
        page.evaluate(FOLLOW, address);
        assertThat(page.locator(HEADING)).hasCount(1);
    }

    private static String firstLink(Page page, String beginning) {
        String link = "a[href^='%1$s']:not([href$='new']), a[href^='/%1$s']:not([href$='new'])".formatted(beginning);
        String address = page.locator(link).first().getAttribute("href");
        return "/" + Objects.requireNonNull(address).replaceFirst("^/", "");
    }
}
