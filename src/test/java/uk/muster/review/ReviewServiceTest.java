package uk.muster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.Role;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class ReviewServiceTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private UpdateService updates;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private TestPlan plan;

    @Autowired
    private TestRounds rounds;

    @Autowired
    private TestUpdates written;

    private RoundId round;
    private List<RequestId> walsall;

    @BeforeEach
    void openARound() {
        organisation.create();
        SignedIn.as("editor");
        round = rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id();
        walsall = written.asked(round, "walsall");
    }

    @Test
    void theQueueHoldsWhatThePortfolioSubmittedTheLongestWaitingFirst() {
        written.submitted(walsall.get(1), "walsall", "Second in the plan, first to come.");
        written.submitted(walsall.get(0), "walsall", "First in the plan.");

        SignedIn.as("apcc.ellis");
        assertThat(reviews.queue(QueueFilter.WAITING))
                .extracting(QueueItem::request)
                .containsExactly(walsall.get(1), walsall.get(0));
        assertThat(reviews.queue(QueueFilter.WAITING).getFirst().unitName()).isEqualTo("Walsall");
    }

    @Test
    void whatAUnitHasNotHandedInIsNotInTheQueue() {
        SignedIn.as("apcc.ellis");

        assertThat(reviews.queue(QueueFilter.WAITING)).isEmpty();
    }

    @Test
    void anotherReviewersAreaIsNotInTheQueue() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");

        SignedIn.as("apcc.khan");
        assertThat(reviews.queue(QueueFilter.WAITING)).isEmpty();
    }

    @Test
    void aForceWideUpdateIsInTheQueueOfWhoeverHoldsItsTheme() {
        RequestId intelligence = written.asked(round, "intelligence").getFirst();
        written.submitted(intelligence, "intelligence", "Words.");

        SignedIn.as("apcc.ellis");
        assertThat(reviews.queue(QueueFilter.WAITING))
                .extracting(QueueItem::request)
                .containsExactly(intelligence);
    }

    @Test
    void whatTheReviewersOwnUnitWroteIsNotInTheirQueue() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        organisation.grant("apcc.ellis", Role.UNIT_LEAD, "walsall", null);

        SignedIn.as("apcc.ellis");
        assertThat(reviews.queue(QueueFilter.WAITING)).isEmpty();
    }

    @Test
    void theQueueCanBeNarrowedByStateUnitAndObjective() {
        UpdateView first = written.submitted(walsall.get(0), "walsall", "Words.");
        written.submitted(walsall.get(2), "walsall", "Words.");
        SignedIn.as("apcc.ellis");
        updates.approve(walsall.get(0), first.version());

        assertThat(requests(new QueueFilter(UpdateState.APPROVED, null, null))).containsExactly(walsall.get(0));
        assertThat(requests(new QueueFilter(null, null, 2))).containsExactly(walsall.get(2));
        assertThat(requests(new QueueFilter(null, organisation.unit("coventry"), null)))
                .isEmpty();
        assertThat(requests(new QueueFilter(null, organisation.unit("walsall"), null)))
                .hasSize(2);
    }

    private List<RequestId> requests(QueueFilter filter) {
        return reviews.queue(filter).stream().map(QueueItem::request).toList();
    }

    @Test
    void theQueueTakesAsManyStatementsForOneUpdateAsForSix() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        SignedIn.as("apcc.ellis");
        reviews.queue(QueueFilter.WAITING); // whose rights, once read, are kept
        int one = SqlCount.of(() -> reviews.queue(QueueFilter.WAITING));
        walsall.subList(1, 3).forEach(request -> written.submitted(request, "walsall", "Words."));
        written.asked(round, "intelligence").forEach(request -> written.submitted(request, "intelligence", "Words."));

        SignedIn.as("apcc.ellis");
        assertThat(SqlCount.of(() -> reviews.queue(QueueFilter.WAITING))).isEqualTo(one);
    }

    @Test
    void anUpdateThatCameTwiceIsShownBesideWhatWasSubmittedBefore() {
        UpdateView first = written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent.");
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(walsall.getFirst(), first.version(), "Which year?");
        written.submitted(walsall.getFirst(), "walsall", "Fell by 10 per cent.");

        SignedIn.as("apcc.ellis");
        ReviewedUpdate reviewed = reviews.update(walsall.getFirst());
        assertThat(reviewed.lastSubmitted().paragraphs()).extracting("text").containsExactly("Fell by 9 per cent.");
        assertThat(reviewed.update().content().paragraphs()).extracting("text").containsExactly("Fell by 10 per cent.");
    }

    @Test
    void aFirstSubmissionHasNothingToBeComparedWith() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");

        SignedIn.as("apcc.ellis");
        assertThat(reviews.update(walsall.getFirst()).lastSubmitted()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "editor", "commissioner", "panel.walsall", "admin"})
    void nobodyElseHasAQueue(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> reviews.queue(QueueFilter.WAITING)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.coventry", "apcc.khan", "deputy", "panel.walsall", "admin"})
    void anUpdateIsClosedToThoseOutsideItsUnitAndPortfolio(String username) {
        written.submitted(walsall.getFirst(), "walsall", "Words.");

        SignedIn.as(username);
        assertThatThrownBy(() -> reviews.update(walsall.getFirst())).isInstanceOf(AccessDeniedException.class);
    }
}
