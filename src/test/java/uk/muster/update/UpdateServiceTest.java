package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.muster.update.Contents.content;
import static uk.muster.update.Contents.nil;
import static uk.muster.update.Contents.withParagraphs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.security.Role;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.UpdateIncomplete.Field;
import uk.muster.update.UpdateIncomplete.Gap;
import uk.muster.update.VersionSummary.Kind;

@MusterTest
@RecordApplicationEvents
class UpdateServiceTest {

    private static final LocalDate UNTIL = LocalDate.of(2015, 3, 31);

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    RoundId round;
    RequestId request;

    @BeforeEach
    void askWalsall() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, UNTIL, RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
    }

    @Test
    void whatIsSavedIsReadAgain() {
        UpdateContent written = content("Confidence rose to **83 per cent**.", "It fell in two wards.");

        UpdateView saved = service.save(request, written, 0);

        assertThat(saved.state()).isEqualTo(UpdateState.DRAFT);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(service.update(request).content()).isEqualTo(written);
        assertThat(events.stream(UpdateSaved.class)).hasSize(1);
    }

    @Test
    void nothingIsStoredBeforeTheFirstWord() {
        UpdateView untouched = service.save(request, UpdateContent.EMPTY, 0);

        assertThat(untouched.state()).isEqualTo(UpdateState.NOT_STARTED);
        assertThat(untouched.version()).isZero();
        assertThat(service.history(request)).isEmpty();
    }

    @Test
    void theSameWordsAgainLeaveNoTrace() {
        UpdateContent written = content("Confidence rose.");
        UpdateView saved = service.save(request, written, 0);

        assertThat(service.save(request, written, saved.version()).version()).isEqualTo(saved.version());
        assertThat(service.history(request)).hasSize(1);
    }

    @Test
    void paragraphsKeepTheirIdsWhenTheyMove() {
        UpdateContent written = content("First.", "Second.", "Third.");
        UpdateView saved = service.save(request, written, 0);
        List<ParagraphText> moved = List.of(
                written.paragraphs().get(2),
                written.paragraphs().get(0),
                written.paragraphs().get(1));

        service.save(request, withParagraphs(written, moved), saved.version());

        assertThat(service.update(request).content().paragraphs()).isEqualTo(moved);
    }

    @Test
    void aCopiedParagraphMayBearTheIdThatItHasElsewhere() {
        UpdateContent written = content("Copied from one update to the other.");
        service.save(request, written, 0);
        RequestId other = asked.request(round, AskedRound.COLLECTION, "walsall");

        assertThat(service.save(other, written, 0).content()).isEqualTo(written);
    }

    @Test
    void goesFromTheUnitToTheReviewerAndBackUntilApproved() {
        UpdateView view = service.save(request, content("Confidence rose."), 0);
        view = service.submit(request, view.version());
        assertThat(view.state()).isEqualTo(UpdateState.SUBMITTED);
        assertThat(view.submittedAt()).isNotNull();

        SignedIn.as("apcc.ellis");
        view = service.returnToUnit(request, view.version(), "Against which year?");
        assertThat(view.state()).isEqualTo(UpdateState.RETURNED);
        assertThat(view.reason()).isEqualTo("Against which year?");

        SignedIn.as("lead.walsall");
        view = service.save(request, content("Confidence rose against 2013-14."), view.version());
        assertThat(view.state()).isEqualTo(UpdateState.DRAFT);
        view = service.submit(request, view.version());

        SignedIn.as("apcc.ellis");
        view = service.approve(request, view.version());
        assertThat(view.state()).isEqualTo(UpdateState.APPROVED);
        view = service.reopen(request, view.version(), "The survey was withdrawn.");
        assertThat(view.state()).isEqualTo(UpdateState.REOPENED);

        assertThat(service.history(request))
                .extracting(VersionSummary::kind)
                .containsExactly(
                        Kind.REOPENED,
                        Kind.APPROVED,
                        Kind.SUBMITTED,
                        Kind.SAVED,
                        Kind.RETURNED,
                        Kind.SUBMITTED,
                        Kind.SAVED);
        assertThat(service.history(request)).extracting(VersionSummary::number).containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(service.history(request).getFirst().person()).isEqualTo("Tom Ellis");
        assertThat(service.history(request).getFirst().reason()).isEqualTo("The survey was withdrawn.");
        assertThat(events.stream(UpdateEvent.class)).hasSize(7);
    }

    @Test
    void aReturnedUpdateCanBeSubmittedAgainAsItStands() {
        UpdateView view = returned();
        SignedIn.as("contributor.walsall");

        assertThat(service.submit(request, view.version()).state()).isEqualTo(UpdateState.SUBMITTED);
    }

    @Test
    void aWithdrawnUpdateIsADraftAgain() {
        UpdateView view = submitted();

        assertThat(service.withdraw(request, view.version()).state()).isEqualTo(UpdateState.DRAFT);
    }

    @Test
    void everyVersionIsKeptWhole() {
        UpdateContent first = content("Confidence rose.");
        UpdateView view = service.save(request, first, 0);
        service.save(request, content("Confidence fell."), view.version());

        assertThat(service.version(request, 1)).isEqualTo(first);
        assertThat(service.version(request, 2).paragraphs().getFirst().text()).isEqualTo("Confidence fell.");
    }

    @Test
    void versionsKeepResultsAndNilReturns() {
        UpdateContent measured = new UpdateContent(
                List.of(),
                Status.AT_RISK,
                "",
                "",
                "",
                new Result(new BigDecimal("-1.75"), "April to March", "Crime recording"),
                null);
        UpdateContent nil = nil(NilKind.DATA_AWAITED, "Survey", LocalDate.of(2015, 6, 1));
        service.save(request, measured, 0);
        service.save(request, nil, 1);

        assertThat(service.version(request, 1)).isEqualTo(measured);
        assertThat(service.version(request, 2)).isEqualTo(nil);
        assertThat(service.update(request).content()).isEqualTo(nil);
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        RequestId burglary = asked.request(round, AskedRound.BURGLARY, "walsall");
        UpdateContent begun =
                new UpdateContent(List.of(), null, "", "", "", new Result(null, "April to March", ""), null);
        UpdateView saved = service.save(burglary, begun, 0);

        UpdateIncomplete incomplete =
                catchThrowableOfType(UpdateIncomplete.class, () -> service.submit(burglary, saved.version()));

        assertThat(incomplete.gaps())
                .extracting(Gap::field)
                .containsExactly(
                        Field.PARAGRAPHS, Field.RESULT_VALUE, Field.RESULT_SOURCE, Field.STATUS, Field.OUTLOOK);
    }

    @Test
    void aNilReturnNeedsItsPaperOrItsDate() {
        UpdateView elsewhere = service.save(request, nil(NilKind.REPORTED_ELSEWHERE, "", null), 0);
        assertThat(catchThrowableOfType(UpdateIncomplete.class, () -> service.submit(request, elsewhere.version()))
                        .gaps())
                .extracting(Gap::field)
                .containsExactly(Field.NIL_DETAIL);

        UpdateView awaited = service.save(request, nil(NilKind.DATA_AWAITED, "Survey", null), elsewhere.version());
        assertThat(catchThrowableOfType(UpdateIncomplete.class, () -> service.submit(request, awaited.version()))
                        .gaps())
                .extracting(Gap::field)
                .containsExactly(Field.NIL_UNTIL);
    }

    @Test
    void aNilReturnIsSubmittedAndApprovedLikeTheRest() {
        UpdateView view = service.save(request, nil(NilKind.NOTHING_TO_REPORT, "", null), 0);
        view = service.submit(request, view.version());
        SignedIn.as("apcc.ellis");

        assertThat(service.approve(request, view.version()).state()).isEqualTo(UpdateState.APPROVED);
    }

    @Test
    void aNilReturnTakesThePlaceOfTheRestAndHistoryKeepsWhatStood() {
        UpdateContent written = content("Confidence rose.");
        UpdateView view = service.save(request, written, 0);
        UpdateContent both = new UpdateContent(
                written.paragraphs(),
                Status.ON_TRACK,
                "x",
                "",
                "",
                null,
                new NilReturn(NilKind.NOTHING_TO_REPORT, "", null));

        view = service.save(request, both, view.version());

        assertThat(view.content().paragraphs()).isEmpty();
        assertThat(service.version(request, 1)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void aReturnWithoutAReasonIsRefused(String reason) {
        UpdateView view = submitted();
        SignedIn.as("apcc.ellis");

        assertThatThrownBy(() -> service.returnToUnit(request, view.version(), reason))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(service.update(request).state()).isEqualTo(UpdateState.SUBMITTED);
    }

    @Test
    void aReopeningWithoutAReasonIsRefused() {
        UpdateView view = approved();

        assertThatThrownBy(() -> service.reopen(request, view.version(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textLongerThanItsFieldIsRefusedInWords() {
        String tooLong = "x".repeat(UpdateContent.LONGEST_OUTLOOK + 1);
        UpdateContent excess = new UpdateContent(List.of(), null, tooLong, "", "", null, null);

        assertThatThrownBy(() -> service.save(request, excess, 0)).hasMessageContaining("at most 1000");
    }

    @Test
    void nobodyReviewsWhatTheyWrote() {
        organisation.grant("apcc.ellis", Role.CONTRIBUTOR, "walsall", null);
        UpdateView view = submitted();
        SignedIn.as("apcc.ellis");

        assertThatThrownBy(() -> service.approve(request, view.version())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoOnceWroteMayNotReviewAfterLeavingTheUnitEither() {
        organisation.grant("apcc.khan", Role.CONTRIBUTOR, "walsall", null);
        SignedIn.as("apcc.khan");
        UpdateView view = service.save(request, content("Confidence rose."), 0);
        SignedIn.as("lead.walsall");
        UpdateView handedIn = service.submit(request, view.version());
        jdbc.sql("delete from role_grant where role = 'CONTRIBUTOR'").update();
        organisation.holds("apcc.khan", organisation.area("walsall"));
        SignedIn.as("apcc.khan");

        assertThatThrownBy(() -> service.approve(request, handedIn.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UpdateView submitted() {
        SignedIn.as("lead.walsall");
        UpdateView saved = service.save(request, content("Confidence rose."), 0);
        return service.submit(request, saved.version());
    }

    private UpdateView returned() {
        UpdateView view = submitted();
        SignedIn.as("apcc.ellis");
        return service.returnToUnit(request, view.version(), "Against which year?");
    }

    private UpdateView approved() {
        UpdateView view = submitted();
        SignedIn.as("apcc.ellis");
        return service.approve(request, view.version());
    }
}
