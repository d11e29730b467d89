package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestCover;
import uk.muster.testing.TestUpdates;

@MusterTest
class CoveredUpdateTest {

    @Autowired
    UpdateService updates;

    @Autowired
    TestCover cover;

    @Autowired
    TestUpdates testUpdates;

    private RequestId request;

    @BeforeEach
    void ask(@Autowired AskedRound asked) {
        request = asked.ofWalsall();
    }

    @Test
    void theHistoryNamesWhoDecidedAndForWhom() {
        UpdateView submitted = testUpdates.submitted(request, "walsall", "Words.");
        cover.arrange("apcc.ellis", "apcc.khan");

        SignedIn.as("apcc.khan");
        updates.approve(request, submitted.version());

        assertThat(updates.history(request).getFirst().person()).isEqualTo("Amina Khan for Tom Ellis");
        assertThat(updates.history(request).getLast().person()).isEqualTo("Lead Walsall");
    }

    @Test
    void theHistoryNamesWhoWroteAndForWhom() {
        cover.arrange("lead.walsall", "contributor.coventry");

        SignedIn.as("contributor.coventry");
        updates.save(request, Contents.content("In their stead."), 0);

        assertThat(updates.history(request).getFirst().person()).isEqualTo("Contributor Coventry for Lead Walsall");
    }

    @Test
    void whoWroteForAnotherDoesNotDecideOnIt() {
        cover.arrange("lead.walsall", "apcc.ellis");
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
}
