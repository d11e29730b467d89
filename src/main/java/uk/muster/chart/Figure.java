package uk.muster.chart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as people write it in a table: "77.3%", "−5.2", "£1,204".
 *
 * @param text as it was written
 * @param before the unit that stands before the digits; empty for none
 * @param after the unit that stands behind them; empty for none
 */
record Figure(BigDecimal value, String text, String before, String after) {

    private static final Pattern NUMBER =
            Pattern.compile("([-–−+]?)\\s?([£$€]?)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(\\.\\d{1,6})?\\s?(%?)");
    private static final Set<String> GAPS = Set.of("", "-", "–", "—");

    /** Whether a cell says that there is no figure. */
    static boolean isGap(String cell) {
        return GAPS.contains(cell.strip());
    }

    static Optional<Figure> of(String cell) {
        Matcher number = NUMBER.matcher(cell.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String fraction = number.group(4) == null ? "" : number.group(4);
        BigDecimal size = new BigDecimal(number.group(3).replace(",", "") + fraction);
        boolean negative = !number.group(1).isEmpty() && !number.group(1).equals("+");
        return Optional.of(new Figure(negative ? size.negate() : size, cell.strip(), number.group(2), number.group(5)));
    }

    double size() {
        return value.doubleValue();
    }

    boolean hasUnitOf(Figure other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** How far it is from another: "3 percentage points", "£204". */
    String distance(Figure other) {
        BigDecimal distance = value.subtract(other.value).abs();
        String number = before + String.format(Locale.UK, "%,f", distance).replaceFirst("\\.?0+$", "");
        if (after.isEmpty()) {
            return number;
        }
        return number + (distance.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }
}
