package uk.muster.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An edition as lists show it; a decision notice means that it is approved. */
public record EditionSummary(
        EditionId id,
        String title,
        String financialYear,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String decisionNotice,
        int objectives,
        int deliverables) {}
