package uk.muster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists what stands in the way of publishing a paper, in the paper's order. Errors are what readers must never see; that
 * a unit stays silent is a warning, because the paper says so in words. Decision 0082.
 */
final class Preflight {

    private Preflight() {}

    static List<Finding> of(Material material, LocalDate today) {
        ReportDocument numbered = Assembly.numbered(material);
        return Stream.of(
                        new FrontMatterCheck(material.frontMatter()).findings(),
                        new AnswerCheck(material, today).findings(),
                        new ReferenceCheck(numbered, material.frontMatter()).findings(),
                        new SummaryCheck(numbered, material.frontMatter()).findings())
                .flatMap(findings -> findings)
                .toList();
    }
}
