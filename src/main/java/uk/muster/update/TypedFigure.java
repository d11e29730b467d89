package uk.muster.update;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figure of a result as people type it: "77.3", "-2", "1,204". */
public final class TypedFigure {

    private static final Pattern FIGURE = Pattern.compile("([-–−]?)(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,%d})(\\.\\d{0,%d})?"
            .formatted(UpdateContent.MOST_DIGITS, UpdateContent.MOST_DECIMALS));

    private TypedFigure() {}

    /** @return empty if it is no figure, or one too long to be kept */
    public static Optional<BigDecimal> read(String typed) {
        Matcher figure = FIGURE.matcher(typed.strip());
        if (!figure.matches()) {
            return Optional.empty();
        }
        String fraction = figure.group(3) == null ? "" : figure.group(3);
        BigDecimal size = new BigDecimal(figure.group(2).replace(",", "") + fraction);
        return Optional.of(figure.group(1).isEmpty() ? size : size.negate());
    }
}
