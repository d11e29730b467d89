package uk.muster.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice that everybody may read, as it was signed.
 *
 * @param approvedAt where what it approves is read; none if that has no public page
 */
record PublicNotice(
        PublicLine line,
        String summary,
        String decision,
        String financial,
        String legal,
        String equalities,
        List<BackgroundPaper> papers,
        String approves,
        @Nullable String approvedAt,
        @Nullable DecisionNumber supersedes,
        String signatory,
        String signatoryTitle) {}
