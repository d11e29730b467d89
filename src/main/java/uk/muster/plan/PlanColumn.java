package uk.muster.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a plan as a file, in the order in which an export writes them. */
public enum PlanColumn {
    OBJECTIVE_NO,
    OBJECTIVE,
    DELIVERABLE_NO,
    DELIVERABLE,
    THEME,
    DUE,
    TARGET_MEASURE,
    TARGET_DIRECTION,
    TARGET_PERCENT,
    TARGET_BASELINE,
    UNITS;

    /** As the heading row names it. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first four are the least form of a plan; without one of the others, what it would say stays as it is. */
    public boolean isRequired() {
        return compareTo(DELIVERABLE) <= 0;
    }

    static Optional<PlanColumn> headed(String heading) {
        String tidy = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(tidy))
                .findFirst();
    }
}
