package uk.muster.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.Target;
import uk.muster.update.Result;

/**
 * Whose words a text is: what a unit tells of a deliverable.
 *
 * @param alone whether nobody else was asked, so that the deliverable's target is this unit's to reach
 */
record Told(DeliverableView about, Contribution by, List<Aim> aims, boolean alone) {

    /** A figure in the words of a baseline, like "9,704 in 2013-14"; not a year. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d/–-])(?!(?:19|20)\\d\\d(?!\\d))(\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,4})?)(?![\\d/–-])");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The change in per cent that the figures entered beside the text make: a negative result is a change itself, any
     * other one is, once the baseline has a figure.
     */
    Optional<BigDecimal> changeByFigures() {
        Target target = about.target();
        Result result = by.given().result();
        if (target == null || result == null || result.value() == null) {
            return Optional.empty();
        }
        BigDecimal value = result.value();
        if (value.signum() < 0) {
            return Optional.of(value);
        }
        return alone
                ? baseline(target)
                        .map(base -> value.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL32))
                : Optional.empty();
    }

    private static Optional<BigDecimal> baseline(Target target) {
        Matcher figure = FIGURE.matcher(target.baseline());
        return figure.find()
                ? Optional.of(new BigDecimal(figure.group(1).replace(",", ""))).filter(base -> base.signum() > 0)
                : Optional.empty();
    }
}
