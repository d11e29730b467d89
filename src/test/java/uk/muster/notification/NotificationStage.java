package uk.muster.notification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.muster.publication.Canary;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** A round whose updates are due on Tuesday, 5 May 2015, after a bank holiday, and what its people do in it. */
@Component
class NotificationStage {

    static final String SECRET = "Nobody outside may read this sentence on a " + Canary.WORD + ".";

    private final TestOrganisation organisation;
    private final TestPlan plan;
    private final TestRounds rounds;
    private final TestUpdates written;
    private final UpdateService updates;
    private final JdbcClient jdbc;

    NotificationStage(
            TestOrganisation organisation,
            TestPlan plan,
            TestRounds rounds,
            TestUpdates written,
            UpdateService updates,
            JdbcClient jdbc) {
        this.organisation = organisation;
        this.plan = plan;
        this.rounds = rounds;
        this.written = written;
        this.updates = updates;
        this.jdbc = jdbc;
    }

    RoundId open() {
        organisation.create();
        SignedIn.as("editor");
        return rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id();
    }

    List<RequestId> asked(RoundId round, String unit) {
        return written.asked(round, unit);
    }

    UpdateView submitted(RequestId request, String unit) {
        return written.submitted(request, unit, SECRET);
    }

    UpdateView returned(RequestId request) {
        UpdateView submitted = submitted(request, "walsall");
        SignedIn.as("apcc.ellis");
        return updates.returnToUnit(request, submitted.version(), SECRET);
    }

    UpdateView approved(RequestId request) {
        UpdateView submitted = submitted(request, "walsall");
        SignedIn.as("apcc.ellis");
        return updates.approve(request, submitted.version());
    }

    /** All that somebody ever was to be told. */
    List<NoticeKind> noticesOf(String username) {
        return jdbc
                .sql("select kind from notice where person_id = ? order by id")
                .param(organisation.person(username).value())
                .query(String.class)
                .list()
                .stream()
                .map(NoticeKind::valueOf)
                .toList();
    }

    void choose(String username, Rhythm rhythm) {
        jdbc.sql("replace into mail_choice (person_id, rhythm) values (?, ?)")
                .params(organisation.person(username).value(), rhythm.name())
                .update();
    }

    void disable(String username) {
        jdbc.sql("update person set enabled = false where username = ?")
                .param(username)
                .update();
    }
}
