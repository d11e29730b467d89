package uk.muster.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.sheet.Sheet.Row;
import uk.muster.security.UnitId;

/** Reads what a row says of a deliverable: its words, due date, target and units. */
final class DeliverableCells {

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-M-d", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final PlanHeading heading;
    private final UnitNames units;
    private final ImportProblems problems;

    DeliverableCells(PlanHeading heading, UnitNames units, ImportProblems problems) {
        this.heading = heading;
        this.units = units;
        this.problems = problems;
    }

    Optional<DeliverableDetails> read(Row row) {
        LocalDate due = due(row);
        Target target = target(row);
        Set<UnitId> asked = asked(row);
        return problems.attempt(
                row.number(),
                PlanColumn.DELIVERABLE,
                () -> new DeliverableDetails(heading.text(row, PlanColumn.DELIVERABLE), due, target, asked));
    }

    private @Nullable LocalDate due(Row row) {
        String text = heading.text(row, PlanColumn.DUE);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException notThisWay) {
                continue;
            }
        }
        problems.error(
                row.number(),
                PlanColumn.DUE,
                "“%s” is not a date. Write it like 2015-03-31 or 31/03/2015.".formatted(text));
        return null;
    }

    private @Nullable Target target(Row row) {
        String measure = heading.text(row, PlanColumn.TARGET_MEASURE);
        String direction = heading.text(row, PlanColumn.TARGET_DIRECTION);
        String percent = heading.text(row, PlanColumn.TARGET_PERCENT);
        String baseline = heading.text(row, PlanColumn.TARGET_BASELINE);
        if (Stream.of(measure, direction, percent, baseline).allMatch(String::isEmpty)) {
            return null;
        }
        Optional<Target.Direction> way =
                problems.attempt(row.number(), PlanColumn.TARGET_DIRECTION, () -> direction(direction));
        Optional<BigDecimal> number = problems.attempt(row.number(), PlanColumn.TARGET_PERCENT, () -> percent(percent));
        if (way.isEmpty() || number.isEmpty()) {
            return null;
        }
        return problems.attempt(
                        row.number(),
                        PlanColumn.TARGET_MEASURE,
                        () -> new Target(measure, way.get(), number.get(), baseline))
                .orElse(null);
    }

    private static Target.Direction direction(String text) {
        return Arrays.stream(Target.Direction.values())
                .filter(direction -> direction.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new PlanRefused("Write reduce or increase: a target needs its direction."));
    }

    private static BigDecimal percent(String text) {
        try {
            return new BigDecimal(text.replace("%", "").replace(',', '.').strip());
        } catch (NumberFormatException e) {
            throw new PlanRefused("Write the target as per cent, like 2 or 7.5.");
        }
    }

    private Set<UnitId> asked(Row row) {
        Set<UnitId> asked = new HashSet<>();
        for (String name : heading.text(row, PlanColumn.UNITS).split("[;\\n]")) {
            if (!name.isBlank()) {
                problems.attempt(row.number(), PlanColumn.UNITS, () -> units.named(name.strip()))
                        .ifPresent(asked::add);
            }
        }
        return asked;
    }
}
