package uk.muster.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.update.Status;

/**
 * Finds deliverables that are off track and that the executive summary passes over. A mention is a reference to the
 * deliverable, its number, its title, or its title up to the first comma or bracket.
 */
record SummaryCheck(ReportDocument numbered, FrontMatter written) {

    Stream<Finding> findings() {
        List<SectionText> sections = written.sections();
        int index = IntStream.range(0, sections.size())
                .filter(candidate -> FrontMatter.EXECUTIVE_SUMMARY.equalsIgnoreCase(
                        sections.get(candidate).heading().strip()))
                .findFirst()
                .orElse(-1);
        String summary = index < 0 ? "" : sections.get(index).text();
        Place place = index < 0 ? Place.HEAD : Place.section(index, FrontMatter.EXECUTIVE_SUMMARY);
        Mend mend = new Mend.Passage(
                index < 0
                        ? FrontMatter.TITLE
                        : FrontMatter.textKey(sections.get(index).id()));
        return numbered.deliverables()
                .filter(part -> part.status() == Status.OFF_TRACK && !mentions(summary, part))
                .map(part -> place.finding(
                        FindingKind.SUMMARY_SILENT,
                        "The executive summary does not mention %s %s, which is off track."
                                .formatted(part.number(), part.title()),
                        mend));
    }

    private static boolean mentions(String summary, DeliverablePart part) {
        String words = summary.toLowerCase(Locale.UK);
        return References.madeIn(summary).contains(part.number())
                || summary.matches("(?s).*(?<![\\d.])" + part.number().replace(".", "\\.") + "(?![\\d]|\\.\\d).*")
                || words.contains(shortTitle(part));
    }

    private static String shortTitle(DeliverablePart part) {
        return part.title().split("[,(]", 2)[0].strip().toLowerCase(Locale.UK);
    }
}
