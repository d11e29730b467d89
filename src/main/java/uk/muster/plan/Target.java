package uk.muster.plan;

import java.math.BigDecimal;

/** What a deliverable is to reach: "reduce burglary by 2 per cent against 2013-14". */
public record Target(String measure, Direction direction, BigDecimal percent, String baseline) {

    /** Which way is better. */
    public enum Direction {
        REDUCE,
        INCREASE
    }
}
