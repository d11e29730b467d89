package uk.muster.update;

import java.math.BigDecimal;

/** What was reached against a target, in its unit of measure, with where the figure comes from. */
public record Result(BigDecimal value, String period, String source) {}
