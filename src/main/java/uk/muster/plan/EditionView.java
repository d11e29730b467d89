package uk.muster.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole edition in plan order. */
public record EditionView(
        EditionId id,
        String title,
        String financialYear,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String decisionNotice,
        long version,
        List<ObjectiveView> objectives) {}
