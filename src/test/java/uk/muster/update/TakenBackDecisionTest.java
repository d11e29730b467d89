package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.update.Contents.content;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.VersionSummary.Kind;

/** A reviewer thinks again: an approval or a return is undone as long as nothing has followed it. */
@MusterTest
class TakenBackDecisionTest {

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    RoundId round;
    RequestId request;
    UpdateView submitted;

    @BeforeEach
    void submitForWalsall() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        UpdateView saved = service.save(request, content("Confidence rose."), 0);
        submitted = service.submit(request, saved.version());
        SignedIn.as("apcc.ellis");
    }

    @Test
    void anApprovalTakenBackAwaitsADecisionAgainAndStaysInTheHistory() {
        UpdateView approved = service.approve(request, submitted.version());

        UpdateView again = service.takeBackDecision(request, approved.version());

        assertThat(again.state()).isEqualTo(UpdateState.SUBMITTED);
        assertThat(service.history(request))
                .extracting(VersionSummary::kind)
                .containsExactly(Kind.TAKEN_BACK, Kind.APPROVED, Kind.SUBMITTED, Kind.SAVED);
        assertThat(service.history(request).getFirst().person()).isEqualTo("Tom Ellis");
        assertThat(service.returnToUnit(request, again.version(), "Which year?").state())
                .isEqualTo(UpdateState.RETURNED);
    }

    @Test
    void aReturnTakenBackTakesItsReasonWithIt() {
        UpdateView first = service.returnToUnit(request, submitted.version(), "Which year?");
        SignedIn.as("lead.walsall");
        UpdateView second = service.submit(request, first.version());
        SignedIn.as("apcc.ellis");
        UpdateView returned = service.returnToUnit(request, second.version(), "Which survey?");

        assertThat(service.takeBackDecision(request, returned.version()).reason())
                .isEqualTo("Which year?");
    }

    @Test
    void aReturnTakenBackLeavesTheUnitOfAClosedRoundWhereItWas() {
        asked.is(round, RoundState.CLOSED);
        UpdateView returned = service.returnToUnit(request, submitted.version(), "Which year?");
        assertThat(returned.closedBecause()).isEmpty();

        assertThat(service.takeBackDecision(request, returned.version()).closedBecause())
                .contains("is closed");
    }

    @Test
    void aDecisionThatTheUnitHasActedOnStands() {
        UpdateView returned = service.returnToUnit(request, submitted.version(), "Which year?");
        SignedIn.as("lead.walsall");
        service.save(request, content("Confidence rose against 2013-14."), returned.version());
        SignedIn.as("apcc.ellis");

        assertThatThrownBy(() -> service.takeBackDecision(request, returned.version()))
                .isInstanceOf(UpdateConflict.class);
        assertThat(service.update(request).state()).isEqualTo(UpdateState.DRAFT);
    }

    @Test
    void aDecisionIsTakenBackOnce() {
        UpdateView approved = service.approve(request, submitted.version());
        UpdateView again = service.takeBackDecision(request, approved.version());

        assertThatThrownBy(() -> service.takeBackDecision(request, again.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.khan", "deputy", "editor", "commissioner", "admin"})
    void nobodyElseTakesADecisionBack(String username) {
        UpdateView approved = service.approve(request, submitted.version());
        organisation.holds("apcc.khan", organisation.area("walsall"));
        SignedIn.as(username);

        assertThatThrownBy(() -> service.takeBackDecision(request, approved.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsPublishedStands() {
        UpdateView approved = service.approve(request, submitted.version());
        asked.is(round, RoundState.PUBLISHED);

        assertThatThrownBy(() -> service.takeBackDecision(request, approved.version()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
