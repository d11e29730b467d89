package uk.muster.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.PlanService;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.publication.WithdrawnPapers;
import uk.muster.text.Dates;

/** What there is to be approved, and what it is called in a notice. */
@Component
class ApprovalChoices {

    private static final ApprovalChoice NOTHING = new ApprovalChoice(Approved.NOTHING, "Nothing");

    private final PlanService plan;
    private final PublicationService publication;
    private final WithdrawnPapers withdrawn;

    ApprovalChoices(PlanService plan, PublicationService publication, WithdrawnPapers withdrawn) {
        this.plan = plan;
        this.publication = publication;
        this.withdrawn = withdrawn;
    }

    /** Nothing first, then editions and papers, the newest first; to be asked by somebody who may read the plan. */
    List<ApprovalChoice> all() {
        List<ApprovalChoice> choices = new ArrayList<>();
        choices.add(NOTHING);
        plan.editions().forEach(edition -> choices.add(new ApprovalChoice(Approved.of(edition.id()), words(edition))));
        publication.published().forEach(paper -> choices.add(choice(paper)));
        return choices;
    }

    /** Empty for nothing. */
    String words(Approved approved) {
        return approved.equals(Approved.NOTHING)
                ? ""
                : Stream.concat(all().stream(), withdrawn.all().stream().map(ApprovalChoices::choice))
                        .filter(choice -> choice.approved().equals(approved))
                        .findFirst()
                        .orElseThrow()
                        .words();
    }

    /** Where everybody reads it: editions of the plan have no public page. */
    Optional<String> address(Approved approved) {
        return publication.published().stream()
                .filter(paper -> paper.id().equals(approved.paper()))
                .findFirst()
                .map(SnapshotSummary::address);
    }

    private static ApprovalChoice choice(SnapshotSummary paper) {
        return new ApprovalChoice(Approved.of(paper.id()), words(paper));
    }

    private static String words(EditionSummary edition) {
        return "%s, edition %s".formatted(edition.title(), edition.financialYear());
    }

    private static String words(SnapshotSummary paper) {
        return "%s, edition %s, meeting of %s".formatted(paper.title(), paper.label(), Dates.day(paper.meetingOn()));
    }
}
