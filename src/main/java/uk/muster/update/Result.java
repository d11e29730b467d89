package uk.muster.update;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was reached against a target, in its unit of measure, with where the figure comes from. A draft may lack the
 * value; what is submitted has it.
 */
public record Result(@Nullable BigDecimal value, String period, String source) {}
