package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.CommentService;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class UpdateNewsTest {

    @Autowired
    NotificationStage stage;

    @Autowired
    UpdateService updates;

    private RequestId request;

    @BeforeEach
    void open() {
        RoundId round = stage.open();
        request = stage.asked(round, "walsall").getFirst();
    }

    @Test
    void aReturnIsToldToTheUnitsLeadAndContributorsAndNobodyElse() {
        stage.returned(request);

        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.RETURNED);
        assertThat(stage.noticesOf("contributor.walsall")).containsExactly(NoticeKind.RETURNED);
        assertThat(stage.noticesOf("lead.coventry")).isEmpty();
        assertThat(stage.noticesOf("apcc.ellis")).isEmpty();
        assertThat(stage.noticesOf("editor")).isEmpty();
    }

    @Test
    void anApprovalAndAReopeningAreTold() {
        UpdateView approved = stage.approved(request);
        updates.reopen(request, approved.version(), "A figure is wrong.");

        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.APPROVED, NoticeKind.REOPENED);
    }

    @Test
    void aDisabledAccountIsToldNothing() {
        stage.disable("contributor.walsall");
        stage.returned(request);

        assertThat(stage.noticesOf("contributor.walsall")).isEmpty();
    }

    @Test
    void whatWasRefusedIsNotTold() {
        UpdateView submitted = stage.submitted(request, "walsall");
        SignedIn.as("apcc.khan");

        assertThatThrownBy(() -> updates.returnToUnit(request, submitted.version(), "Not mine."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(stage.noticesOf("lead.walsall")).isEmpty();
    }

    @Test
    void aDecisionTakenBackBeforeAnyMailNeedsNoNewsOfItsOwn() {
        UpdateView returned = stage.returned(request);
        updates.takeBackDecision(request, returned.version());

        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.RETURNED);
    }

    @Test
    void whoeverIsMentionedIsTold(@Autowired CommentService comments, @Autowired TestOrganisation organisation) {
        stage.submitted(request, "walsall");
        SignedIn.as("apcc.ellis");
        PersonId lead = organisation.person("lead.walsall");
        PersonId self = organisation.person("apcc.ellis");
        comments.start(request, null, "Which year, {@%d}? I, {@%d}, wonder.".formatted(lead.value(), self.value()));

        assertThat(stage.noticesOf("lead.walsall")).containsExactly(NoticeKind.MENTIONED);
        assertThat(stage.noticesOf("contributor.walsall")).isEmpty();
        assertThat(stage.noticesOf("apcc.ellis")).isEmpty();
    }
}
