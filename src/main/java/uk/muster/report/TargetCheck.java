package uk.muster.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.plan.Target;
import uk.muster.update.Status;

/** Finds sentences on a measure that contradict the figures entered beside them, or a status that says all is well. */
final class TargetCheck implements TextCheck {

    /** Whoever rounds does not contradict. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    @Override
    public Stream<Finding> in(PaperText text) {
        Told told = text.told();
        return told == null || told.aims().isEmpty()
                ? Stream.empty()
                : text.prose()
                        .sentences()
                        .flatMap(sentence -> told.aims().stream()
                                .flatMap(
                                        aim -> aim
                                                .changeIn(sentence)
                                                .flatMap(change -> contradiction(change, aim, told))
                                                .stream())
                                .map(against -> text.finding(
                                        FindingKind.WORDS_AGAINST_FIGURES,
                                        Excerpt.start(sentence) + against + " Correct what is wrong.")));
    }

    private static Optional<String> contradiction(Change change, Aim aim, Told told) {
        return told.changeByFigures()
                .map(figures -> againstFigures(change, figures))
                .orElseGet(() -> againstStatus(change, aim, told));
    }

    private static Optional<String> againstFigures(Change change, BigDecimal figures) {
        boolean rose = change.direction() == Target.Direction.INCREASE;
        boolean opposite = rose ? figures.signum() < 0 : figures.signum() > 0;
        boolean elsewhere = change.percent() != null
                && change.percent().subtract(figures.abs()).abs().compareTo(ROUNDING) > 0;
        return opposite || elsewhere
                ? Optional.of(" contradicts the result entered, by which it %s by %s per cent."
                        .formatted(
                                figures.signum() < 0 ? "fell" : "rose",
                                figures.abs()
                                        .setScale(1, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                : Optional.empty();
    }

    private static Optional<String> againstStatus(Change change, Aim aim, Told told) {
        Status status = told.by().given().status();
        boolean well = status == Status.ON_TRACK || status == Status.COMPLETE;
        return well && aim.isMissedBy(change)
                ? Optional.of(" stands under “%s”, but the target is to %s.".formatted(status.label(), aim.words()))
                : Optional.empty();
    }
}
