package uk.muster.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundView;
import uk.muster.security.PersonId;

/**
 * A round's paper at work, all that its screen shows: the paper, what stands in its way, what may be chosen.
 *
 * @param reasons why the paper may go out although a warning stands
 * @param exemptible what can be made exempt, by its anchor: paragraphs, whole answers, sections and annexes
 */
public record ReportDraft(
        RoundView round,
        ReportDocument document,
        List<Finding> findings,
        Map<Finding, Reason> reasons,
        FrontMatter frontMatter,
        List<LayoutChoice> layouts,
        List<LeadChoice> leads,
        Map<String, Exemptible> exemptible,
        List<AnnexText> annexes,
        ClearDays clearDays,
        @Nullable SentForSignOff sent) {

    /** Whether an error stops the paper. */
    public boolean isStopped() {
        return findings.stream().anyMatch(Finding::stopsPublication);
    }

    /** The warnings that nobody has written a reason for: until all have one, the paper goes nowhere. */
    public List<Finding> unexplained() {
        return findings.stream()
                .filter(finding -> !finding.stopsPublication() && !reasons.containsKey(finding))
                .toList();
    }

    /**
     * Who sent the paper for sign-off and when.
     *
     * @param current whether the paper is still, word for word, what was sent; any change withdraws it
     */
    public record SentForSignOff(PersonId by, String name, Instant at, boolean current) {}
}
