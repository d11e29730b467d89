package uk.muster.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.plan.Target;
import uk.muster.update.Status;

/**
 * Finds deliverables that are off track or missed their target and that the executive summary passes over. A mention is
 * a reference to the deliverable, its number, its title up to the first comma or bracket, or what it is to change.
 */
final class SummaryCheck {

    private final ReportDocument numbered;
    private final List<SectionText> sections;
    private final int index;
    private final String summary;

    /** What those who answer for a deliverable alone told of it, by its anchor. */
    private final Map<String, List<PaperText>> told;

    /** Until then, a target that is not reached may still be. */
    private final boolean yearIsOver;

    SummaryCheck(Material material, ReportDocument numbered, List<PaperText> texts) {
        this.numbered = numbered;
        this.sections = material.frontMatter().sections();
        this.index = IntStream.range(0, sections.size())
                .filter(candidate -> FrontMatter.EXECUTIVE_SUMMARY.equalsIgnoreCase(
                        sections.get(candidate).heading().strip()))
                .findFirst()
                .orElse(-1);
        this.summary = index < 0 ? "" : sections.get(index).text();
        this.told = texts.stream()
                .filter(text -> text.told() != null && text.told().alone())
                .collect(Collectors.groupingBy(text -> text.place().anchor()));
        this.yearIsOver = !material.round()
                .dates()
                .periodUntil()
                .isBefore(material.edition().endsOn());
    }

    Stream<Finding> findings() {
        Place place = index < 0 ? Place.HEAD : Place.section(index, FrontMatter.EXECUTIVE_SUMMARY);
        Mend mend = new Mend.Passage(
                index < 0
                        ? FrontMatter.TITLE
                        : FrontMatter.textKey(sections.get(index).id()));
        return numbered.deliverables()
                .flatMap(part -> wrong(part).filter(how -> !isMentioned(part)).stream()
                        .map(how -> place.finding(
                                FindingKind.SUMMARY_SILENT,
                                "The executive summary does not mention %s %s, which %s"
                                        .formatted(part.number(), part.title(), how),
                                mend)));
    }

    private Optional<String> wrong(DeliverablePart part) {
        if (part.status() == Status.OFF_TRACK) {
            return Optional.of("is off track.");
        }
        return told.getOrDefault(part.anchor(), List.of()).stream()
                .flatMap(text -> Stream.concat(missedInWords(text), missedByFigures(text.told()).stream()))
                .findFirst();
    }

    private Stream<String> missedInWords(PaperText text) {
        return text.prose()
                .sentences()
                .flatMap(sentence -> text.told().aims().stream()
                        .flatMap(aim -> aim
                                .changeIn(sentence)
                                .filter(change -> aim.isMissedBy(change) || yearIsOver && aim.isShortIn(change))
                                .map(change -> "missed its target: " + Excerpt.start(sentence))
                                .stream()));
    }

    private Optional<String> missedByFigures(Told told) {
        Target target = told.about().target();
        return told.changeByFigures()
                .map(change -> target.direction() == Target.Direction.REDUCE ? change.negate() : change)
                .filter(gained -> gained.signum() < 0 || yearIsOver && gained.compareTo(target.percent()) < 0)
                .map((BigDecimal gained) -> "missed its target, by the result entered.");
    }

    private boolean isMentioned(DeliverablePart part) {
        return References.madeIn(summary).contains(part.number())
                || Pattern.compile("(?<![\\d.])" + Pattern.quote(part.number()) + "(?![\\d]|\\.\\d)")
                        .matcher(summary)
                        .find()
                || summary.toLowerCase(Locale.UK).contains(shortTitle(part))
                || told.getOrDefault(part.anchor(), List.of()).stream()
                        .flatMap(text -> text.told().aims().stream())
                        .anyMatch(aim -> aim.isMentionedIn(summary));
    }

    private static String shortTitle(DeliverablePart part) {
        return part.title().split("[,(]", 2)[0].strip().toLowerCase(Locale.UK);
    }
}
