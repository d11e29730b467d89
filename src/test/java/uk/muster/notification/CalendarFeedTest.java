package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.round.RequestService;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestClock;
import uk.muster.testing.TestOrganisation;

@NotificationTest
class CalendarFeedTest {

    private static final String START = "https://muster.example";

    @Autowired
    WebApplicationContext context;

    @Autowired
    CalendarService calendars;

    @Autowired
    NotificationStage stage;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private RoundId round;

    @BeforeEach
    void open() {
        clock.set("2015-04-27T09:00");
        round = stage.open();
    }

    @Test
    void itIsReadWithoutAccountCookieOrSession() throws Exception {
        MvcResult result = read(addressOf("lead.walsall"));

        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("private");
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void aUnitsLeadSeesTheirOwnDeadlineAndTheMeeting() throws Exception {
        assertThat(summaries("lead.walsall"))
                .containsExactly(
                        "20150602 Strategic Policing Board – Round 1\\, 2014-15",
                        "20150505 Your updates due – Round 1\\, 2014-15");
        assertThat(summaries("lead.coventry"))
                .as("is asked for nothing")
                .containsExactly("20150602 Strategic Policing Board – Round 1\\, 2014-15");
    }

    @Test
    void aUnitThatWasGivenLongerSeesItsOwnDay(@Autowired RequestService requests, @Autowired RoundService rounds)
            throws Exception {
        SignedIn.as("editor");
        var request = rounds.requests(round).stream()
                .filter(asked -> asked.unit().equals(organisation.unit("walsall")))
                .findFirst()
                .orElseThrow();
        requests.extend(request.id(), LocalDate.of(2015, 5, 8), request.version());

        assertThat(summaries("lead.walsall"))
                .contains(
                        "20150505 Your updates due – Round 1\\, 2014-15",
                        "20150508 Your updates due – Round 1\\, 2014-15");
        assertThat(summaries("lead.intelligence")).hasSize(2);
    }

    @Test
    void othersSeeWhatIsTheirsToDoOrToWatch() throws Exception {
        assertThat(summaries("apcc.ellis"))
                .containsExactly(
                        "20150602 Strategic Policing Board – Round 1\\, 2014-15",
                        "20150512 Reviews due – Round 1\\, 2014-15");
        assertThat(summaries("editor")).hasSize(4);
        assertThat(summaries("panel.walsall")).hasSize(1);
    }

    @Test
    void whatIsOutHasNoDeadlinesAnyMoreNorWhileItIsCorrected(@Autowired RoundService rounds) throws Exception {
        SignedIn.as("commissioner");
        rounds.markPublished(round);
        assertThat(summaries("lead.walsall")).hasSize(1);
        SignedIn.as("editor");
        rounds.beginCorrection(round, "A wrong figure in 1.1.");

        assertThat(summaries("lead.walsall")).hasSize(1);
        assertThat(summaries("editor")).hasSize(1);
    }

    @Test
    void anEventKeepsItsIdentifierWhenItMoves() throws Exception {
        String address = addressOf("lead.walsall");
        String before = uids(address);
        jdbc.sql("update round set meeting_on = '2015-06-09', version = version + 1")
                .update();

        assertThat(uids(address)).isEqualTo(before).contains("round-" + round.value() + "-meeting@muster.example");
        assertThat(body(address)).contains("DTSTART;VALUE=DATE:20150609");
    }

    @Test
    void aRenewedAddressEndsTheOneBefore() throws Exception {
        String first = addressOf("lead.walsall");
        String second = addressOf("lead.walsall");

        assertThat(read(first).getResponse().getStatus()).isEqualTo(404);
        assertThat(read(second).getResponse().getStatus()).isEqualTo(200);
        SignedIn.as("lead.walsall");
        calendars.end();
        assertThat(read(second).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void aDisabledAccountHasNoCalendar() throws Exception {
        String address = addressOf("lead.walsall");
        stage.disable("lead.walsall");

        assertThat(read(address).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void aGuessIsNotFoundAndMakesNoSession() throws Exception {
        for (String path : List.of("/calendar/guess.ics", "/calendar", "/calendar/x/y", "/calendar/.ics")) {
            MvcResult result = read(START + path);
            assertThat(result.getResponse().getStatus()).as(path).isEqualTo(404);
            assertThat(result.getRequest().getSession(false)).as(path).isNull();
        }
    }

    @Test
    void theSecretIsNotKept() {
        String token = addressOf("lead.walsall").replaceAll(".*/|\\.ics", "");

        assertThat(token).hasSizeGreaterThan(40);
        assertThat(jdbc.sql("select token_hash from calendar_address")
                        .query(String.class)
                        .single())
                .doesNotContain(token)
                .hasSize(64);
    }

    private String addressOf(String username) {
        SignedIn.as(username);
        return calendars.renew();
    }

    private List<String> summaries(String username) throws Exception {
        String feed = body(addressOf(username)).replace("\r\n ", "");
        return Pattern.compile("DTSTART;VALUE=DATE:(\\d+).*?SUMMARY:(.*?)\r\n", Pattern.DOTALL)
                .matcher(feed)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private String uids(String address) throws Exception {
        return String.join(
                "\n",
                body(address).lines().filter(line -> line.startsWith("UID:")).toList());
    }

    private String body(String address) throws Exception {
        return read(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult read(String address) throws Exception {
        SignedIn.nobody();
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get(address.substring(START.length())))
                .andReturn();
    }
}
