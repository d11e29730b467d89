package uk.muster.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.text.Dates;
import uk.muster.text.Markdown;
import uk.muster.text.Prose;

/**
 * Looks after what is exempt: that each decision has its reason, that no words of it stand where everybody reads them,
 * and that a paragraph which was made exempt is still there under its id.
 */
final class ExemptCheck {

    /** As many words in a row are no chance any more. */
    private static final int IN_A_ROW = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private final Material material;
    private final ReportDocument numbered;
    private final List<PaperText> open;

    /** @param open the texts of the public edition */
    ExemptCheck(Material material, ReportDocument numbered, List<PaperText> open) {
        this.material = material;
        this.numbered = numbered;
        this.open = open;
    }

    Stream<Finding> findings() {
        return material.exemptions().decisions().isEmpty()
                ? Stream.empty()
                : Stream.of(withoutReason(), elsewhere(), gone()).flatMap(findings -> findings);
    }

    private Stream<Finding> withoutReason() {
        return decisions()
                .filter(decision -> decision.reason().isBlank())
                .map(decision -> Place.HEAD.finding(
                        FindingKind.EXEMPT_WITHOUT_REASON,
                        "What was made exempt on %s has no reason. Make it exempt again, with one."
                                .formatted(Dates.moment(decision.at()))));
    }

    private Stream<Finding> elsewhere() {
        Set<String> withheld = ExemptWords.in(numbered)
                .flatMap(words -> runs(Markdown.toPlainText(words)).stream())
                .map(Run::words)
                .collect(Collectors.toCollection(HashSet::new));
        return open.stream().flatMap(text -> elsewhere(text, withheld).stream());
    }

    /** One finding a text: the first run of words leads to the rest. */
    private Optional<Finding> elsewhere(PaperText text, Set<String> withheld) {
        String words = text.prose().blocks().stream().map(Prose.Block::words).collect(Collectors.joining("\n"));
        return runs(words).stream()
                .filter(run -> withheld.contains(run.words()))
                .findFirst()
                .map(run -> text.finding(
                        FindingKind.EXEMPT_WORDS_ELSEWHERE,
                        "“" + words.substring(run.start(), run.end()).replaceAll("\\s++", " ")
                                + "” is exempt at another place. Make this exempt too, or write it otherwise."));
    }

    private Stream<Finding> gone() {
        Set<ExemptPlace> there = numberedParagraphs().collect(Collectors.toSet());
        return decisions()
                .filter(decision -> decision.place().isParagraph() && !there.contains(decision.place()))
                .map(decision -> Place.HEAD.finding(
                        FindingKind.EXEMPT_NOT_FOUND,
                        "A paragraph that was made exempt on %s (%s) is not in the paper now. If its unit wrote it anew, make that exempt."
                                .formatted(Dates.moment(decision.at()), decision.reason())));
    }

    private Stream<ExemptPlace> numberedParagraphs() {
        return material.edition().objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .flatMap(deliverable -> material.contributions(deliverable.id()).stream())
                .filter(Contribution::isText)
                .flatMap(answer -> answer.paragraphs().stream())
                .map(paragraph -> ExemptPlace.paragraph(paragraph.id()));
    }

    private Stream<ExemptDecision> decisions() {
        return material.exemptions().decisions().values().stream()
                .sorted(Comparator.comparing(ExemptDecision::at)
                        .thenComparing(decision -> decision.place().key()));
    }

    /** All runs of {@value #IN_A_ROW} words, however they are written and whatever stands between them. */
    private static List<Run> runs(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
                .mapToObj(first -> {
                    List<MatchResult> run = words.subList(first, first + IN_A_ROW);
                    return new Run(
                            run.stream()
                                    .map(word -> word.group().toLowerCase(Locale.UK))
                                    .collect(Collectors.joining(" ")),
                            run.getFirst().start(),
                            run.getLast().end());
                })
                .toList();
    }

    private record Run(String words, int start, int end) {}
}
