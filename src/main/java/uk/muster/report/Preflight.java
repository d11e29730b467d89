package uk.muster.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists what stands in the way of publishing a paper: errors before warnings, sort by sort, each in the paper's order.
 * Errors are what readers must never see; that a unit stays silent is a warning, because the paper says so in words.
 * Decision 0082.
 */
final class Preflight {

    private static final List<TextCheck> OF_WORDS = List.of(
            new TypedNumberCheck(),
            new CutShortCheck(),
            new AttachmentCheck(),
            new PersonalDataCheck(),
            new NamedPersonCheck(),
            new FewPeopleCheck(),
            new HeadingOrderCheck(),
            new PictureCheck());

    private Preflight() {}

    static List<Finding> of(Material material, LocalDate today) {
        ReportDocument numbered = Assembly.numbered(material);
        List<PaperText> texts = PaperTexts.in(material, numbered);
        Set<Finding.Key> seen = new HashSet<>();
        return Stream.of(
                        new FrontMatterCheck(material.frontMatter()).findings(),
                        new AnswerCheck(material, today).findings(),
                        new CircleCheck(texts).findings(),
                        new SummaryCheck(numbered, material.frontMatter()).findings(),
                        inWords(texts, numbered))
                .flatMap(findings -> findings)
                .filter(finding -> seen.add(finding.key()))
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private static Stream<Finding> inWords(List<PaperText> texts, ReportDocument numbered) {
        List<TextCheck> checks = new ArrayList<>(OF_WORDS);
        checks.add(new ReferenceCheck(References.in(numbered)));
        return texts.stream().flatMap(text -> checks.stream().flatMap(check -> check.in(text)));
    }
}
