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
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class UpdateRightsTest {

    @Autowired
    UpdateService service;

    @Autowired
    RoundService rounds;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TransactionTemplate transaction;

    RoundId round;
    RequestId request;

    @BeforeEach
    void submitForWalsall() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        service.save(request, content("Confidence rose."), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.coventry",
                "contributor.coventry",
                "lead.intelligence",
                "apcc.khan",
                "deputy",
                "panel.walsall",
                "admin"
            })
    void whoHasNothingToDoWithTheUnitSeesNothingOfIt(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> service.update(request)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.lastRound(request)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.history(request)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.version(request, 1)).isInstanceOf(AccessDeniedException.class);
        assertThat(service.inRound(round)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.coventry",
                "apcc.ellis",
                "apcc.khan",
                "deputy",
                "editor",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void nobodyButTheUnitWrites(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> service.save(request, content("Mine."), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.submit(request, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.withdraw(request, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "editor",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void nobodyButTheAreasReviewerDecides(String username) {
        long version = service.submit(request, 1).version();
        SignedIn.as(username);

        assertThatThrownBy(() -> service.approve(request, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.returnToUnit(request, version, "Why"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.khan", "editor", "commissioner", "admin"})
    void nobodyButTheAreasReviewerReopens(String username) {
        service.submit(request, 1);
        SignedIn.as("apcc.ellis");
        long version = service.approve(request, 2).version();
        SignedIn.as(username);

        assertThatThrownBy(() -> service.reopen(request, version, "Why")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyThoseWhoOverseeTheRoundReadItsAnswers(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> service.answers(round)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aForceWideUnitIsReviewedByItsTheme() {
        RequestId forceWide = asked.request(round, AskedRound.CONFIDENCE, "intelligence");
        SignedIn.as("lead.intelligence");
        service.save(forceWide, content("Sources grew."), 0);
        long version = service.submit(forceWide, 1).version();

        SignedIn.as("deputy");
        assertThatThrownBy(() -> service.approve(forceWide, version)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("apcc.ellis");
        assertThat(service.approve(forceWide, version).state()).isEqualTo(UpdateState.APPROVED);
    }

    @Test
    void aJointPartnerWritesToo() {
        asked.jointly(request, "coventry");
        SignedIn.as("lead.coventry");

        assertThat(service.save(request, content("Written jointly."), 1).version())
                .isEqualTo(2);
        assertThat(service.mine(round)).hasSize(1);
    }

    @Test
    void nothingIsWrittenBeforeTheRoundOpens() {
        asked.is(round, RoundState.PLANNED);

        assertThatThrownBy(() -> service.save(request, content("Early."), 1))
                .isInstanceOf(RoundNotOpen.class)
                .hasMessageContaining("You can write from 1 April 2015");
    }

    @Test
    void aClosedRoundTakesNothingNewFromUnits() {
        asked.is(round, RoundState.CLOSED);

        assertThatThrownBy(() -> service.save(request, content("Late."), 1))
                .isInstanceOf(RoundNotOpen.class)
                .hasMessageContaining("is closed");
        assertThat(service.update(request).closedBecause()).isNotEmpty();
    }

    @Test
    void aClosedRoundTakesWhatAReviewerGaveBack() {
        long version = service.submit(request, 1).version();
        asked.is(round, RoundState.CLOSED);
        SignedIn.as("apcc.ellis");
        service.returnToUnit(request, version, "Against which year?");
        SignedIn.as("lead.walsall");

        service.save(request, content("Confidence rose"), 3);
        service.save(request, content("Confidence rose against 2013-14."), 4);

        assertThat(service.submit(request, 5).state()).isEqualTo(UpdateState.SUBMITTED);
    }

    @Test
    void publicationLocksEveryUpdateOfTheRound() {
        SignedIn.as("commissioner");
        asked.is(round, RoundState.CLOSED);
        transaction.executeWithoutResult(status -> rounds.markPublished(round));
        SignedIn.as("lead.walsall");
        UpdateView locked = service.update(request);

        assertThat(locked.scope().locked()).isTrue();
        assertThatThrownBy(() -> service.save(request, content("Too late."), locked.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.save(request, content("Too late."), 1)).isInstanceOf(UpdateConflict.class);
    }
}
