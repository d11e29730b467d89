package uk.muster.plan;

import java.math.BigDecimal;

/** What a deliverable is to reach: "reduce burglary by 2 per cent against 2013-14". */
public record Target(String measure, Direction direction, BigDecimal percent, String baseline) {

    private static final BigDecimal HIGHEST = new BigDecimal("99999.99");

    public Target {
        measure = Wording.of("measure", measure, 200);
        baseline = baseline.isBlank() ? "" : Wording.of("baseline", baseline, 60);
        percent = percent.stripTrailingZeros();
        if (percent.signum() < 0 || percent.compareTo(HIGHEST) > 0 || percent.scale() > 2) {
            throw new PlanRefused("Write the target as per cent, like 2 or 7.5: not negative, at most two decimals.");
        }
    }

    /** Which way is better. */
    public enum Direction {
        REDUCE("Reduce"),
        INCREASE("Increase");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As a person says it: "Reduce burglary by 2 per cent against 2013-14". */
    public String inWords() {
        String against = baseline.isBlank() ? "" : " against " + baseline;
        return "%s %s by %s per cent%s".formatted(direction.label(), measure, percent.toPlainString(), against);
    }
}
