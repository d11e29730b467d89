package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestCover;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.text.Dates;
import uk.muster.ui.ActingFor;

/** Whoever stands in sees whose work is whose wherever they work. */
@MusterTest
class CoverOnScreensTest {

    @Autowired
    private Screens screens;

    @Autowired
    private TestCover cover;

    @Autowired
    private TestUpdates written;

    private RequestId walsall;
    private RequestId intelligence;
    private String until;

    @BeforeEach
    void ask(
            @Autowired TestOrganisation organisation,
            @Autowired TestPlan plan,
            @Autowired TestRounds rounds,
            @Autowired Clock clock) {
        organisation.create();
        SignedIn.as("editor");
        LocalDate today = LocalDate.now(clock);
        RoundId round = rounds.open(plan.create("2014-15"), today.plusWeeks(5)).id();
        walsall = written.asked(round, "walsall").getFirst();
        intelligence = written.asked(round, "intelligence").getFirst();
        until = Dates.day(today.plusDays(3));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aReviewersQueueAndDeskSayForWhomTheyAct() {
        written.submitted(walsall, "walsall", "Words.");
        cover.arrange("apcc.ellis", "apcc.khan");

        screens.open("apcc.khan", "review");
        assertThat(marks()).containsExactly("for Tom Ellis");
        screens.open("apcc.khan", "review/" + walsall.value());
        assertThat(marks()).as("in the queue and on the desk").containsExactly("for Tom Ellis", "for Tom Ellis");
        screens.open("apcc.ellis", "review/" + walsall.value());
        assertThat(marks()).as("it is their own").isEmpty();
    }

    @Test
    void aWritersListSaysForWhomTheyWrite() {
        cover.arrange("lead.walsall", "lead.intelligence");

        screens.open("lead.intelligence", "updates/" + intelligence.value());
        int inTheList = marks().size();
        assertThat(marks()).isNotEmpty().containsOnly("for Lead Walsall");
        screens.open("lead.intelligence", "updates/" + walsall.value());
        assertThat(marks()).as("in the head too").hasSize(inTheList + 1).containsOnly("for Lead Walsall");
    }

    @Test
    void homeRemindsBothOfThemAndNobodyElse() {
        written.submitted(walsall, "walsall", "Words.");
        cover.arrange("apcc.ellis", "apcc.khan");

        screens.open("apcc.khan", "");
        assertThat(home()).contains("You cover for Tom Ellis until " + until + ".", "Walsall · for Tom Ellis · ");
        screens.open("apcc.ellis", "");
        assertThat(home())
                .contains("Amina Khan covers for you until " + until + ".")
                .doesNotContain("for Tom Ellis");
        screens.open("admin", "");
        assertThat(home()).doesNotContain("Tom Ellis");
    }

    private static String home() {
        return _get(HomeView.class).getElement().getTextRecursively();
    }

    private static List<String> marks() {
        return _find(ActingFor.class).stream().map(ActingFor::getText).toList();
    }
}
