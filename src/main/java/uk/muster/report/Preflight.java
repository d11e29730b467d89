package uk.muster.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ConcurrentLruCache;
import uk.muster.text.Prose;

/**
 * Lists what stands in the way of publishing a paper: errors before warnings, sort by sort, each in the paper's order.
 * Errors are what readers must never see; that a unit stays silent is a warning, because the paper says so in words.
 * Decision 0082.
 */
final class Preflight {

    private static final List<TextCheck> OF_WORDS = List.of(
            new FromToCheck(),
            new TypedNumberCheck(),
            new CutShortCheck(),
            new AttachmentCheck(),
            new PersonalDataCheck(),
            new NamedPersonCheck(),
            new FewPeopleCheck(),
            new HeadingOrderCheck(),
            new ChartCheck(),
            new WideTableCheck(),
            new PictureCheck(),
            new FootnoteCheck());

    /** What only the public must not read: exempt words may well be about people. */
    private static final Set<FindingKind> OF_THE_PUBLIC =
            Set.of(FindingKind.PERSONAL_DATA, FindingKind.NAMED_PERSON, FindingKind.FEW_PEOPLE);

    private static final ConcurrentLruCache<Words, List<Finding>> FOUND =
            new ConcurrentLruCache<>(PaperTexts.REMEMBERED, Preflight::faultsOf);

    private Preflight() {}

    /** @param publishedOn the day on which the paper would come out */
    static List<Finding> of(Material material, LocalDate today, LocalDate publishedOn) {
        ReportDocument numbered = Assembly.numbered(material);
        List<PaperText> texts = PaperTexts.in(material, numbered);
        ReportDocument open = numbered.publicEdition();
        List<PaperText> openTexts = open.equals(numbered) ? texts : PaperTexts.in(material, open);
        Set<Finding.Key> seen = new HashSet<>();
        return Stream.of(
                        new ClearDaysCheck(ClearDays.of(material), publishedOn).findings(),
                        new FrontMatterCheck(material.frontMatter()).findings(),
                        new LeadInCheck(material).findings(),
                        new AnswerCheck(material, today).findings(),
                        new CircleCheck(texts).findings(),
                        new SummaryCheck(material, numbered, texts).findings(),
                        new ExemptCheck(material, numbered, openTexts).findings(),
                        texts.stream().flatMap(new StrangePictureCheck(material.pictures())::in),
                        inWords(texts, numbered).filter(finding -> !OF_THE_PUBLIC.contains(finding.kind())),
                        inWords(openTexts, numbered).filter(finding -> OF_THE_PUBLIC.contains(finding.kind())))
                .flatMap(findings -> findings)
                .filter(finding -> seen.add(finding.key()))
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private static Stream<Finding> inWords(List<PaperText> texts, ReportDocument numbered) {
        TextCheck references = new ReferenceCheck(References.in(numbered));
        TextCheck targets = new TargetCheck();
        return texts.stream()
                .flatMap(text -> Stream.of(references.in(text), targets.in(text), inWordsAlone(text))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> inWordsAlone(PaperText text) {
        return FOUND.get(new Words(text.written(), text.prose())).stream()
                .map(found -> text.finding(found.kind(), found.message()));
    }

    /** What is wrong with words wherever they stand; where they do stand is told afterwards. */
    private static List<Finding> faultsOf(Words words) {
        PaperText anywhere = new PaperText(Place.HEAD, new Mend.Passage(""), null, words.written(), words.prose());
        return OF_WORDS.stream().flatMap(check -> check.in(anywhere)).toList();
    }

    private record Words(String written, Prose prose) {}
}
