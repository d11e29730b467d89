package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.organisation.CoverDetails;
import uk.muster.organisation.CoverService;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestUpdates;

@MusterTest
@Import(AskedRound.class)
class CoveredUpdateTest {

    @Autowired
    UpdateService updates;

    @Autowired
    CoverService covers;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestUpdates testUpdates;

    private RequestId request;
    private LocalDate today;

    @BeforeEach
    void ask(@Autowired AskedRound asked, @Autowired Clock clock) {
        request = asked.ofWalsall();
        today = LocalDate.now(clock);
    }

    @Test
    void theHistoryNamesWhoDecidedAndForWhom() {
        UpdateView submitted = testUpdates.submitted(request, "walsall", "Words.");
        cover("apcc.ellis", "apcc.khan");

        SignedIn.as("apcc.khan");
        updates.approve(request, submitted.version());

        assertThat(updates.history(request).getFirst().person()).isEqualTo("Amina Khan for Tom Ellis");
        assertThat(updates.history(request).getLast().person()).isEqualTo("Lead Walsall");
    }

    @Test
    void theHistoryNamesWhoWroteAndForWhom() {
        cover("lead.walsall", "contributor.coventry");

        SignedIn.as("contributor.coventry");
        updates.save(request, Contents.content("In their stead."), 0);

        assertThat(updates.history(request).getFirst().person()).isEqualTo("Contributor Coventry for Lead Walsall");
    }

    @Test
    void whoWroteForAnotherDoesNotDecideOnIt() {
        cover("lead.walsall", "apcc.ellis");
        SignedIn.as("apcc.ellis");
        UpdateView saved = updates.save(request, Contents.content("In their stead."), 0);
        UpdateView submitted = testUpdates.submitted(request, "walsall", "Their own words. " + saved.version());

        SignedIn.as("apcc.ellis");

        assertThatThrownBy(() -> updates.approve(request, submitted.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void withoutCoverNothingIsAllowed() {
        UpdateView submitted = testUpdates.submitted(request, "walsall", "Words.");

        SignedIn.as("apcc.khan");

        assertThatThrownBy(() -> updates.approve(request, submitted.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void cover(String absent, String standIn) {
        SignedIn.as("admin");
        covers.arrange(
                new CoverDetails(organisation.person(absent), organisation.person(standIn), today, today.plusDays(3)));
    }
}
