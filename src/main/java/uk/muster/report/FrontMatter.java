package uk.muster.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the editor writes round the units' updates.
 *
 * @param version of the stored text that this was written on
 */
public record FrontMatter(
        String title,
        String agendaItem,
        String author,
        List<SectionText> sections,
        Implications implications,
        String recommendation,
        long version) {

    static final String EXECUTIVE_SUMMARY = "Executive summary";

    public FrontMatter {
        sections = List.copyOf(sections);
    }

    /** What a board paper starts with: headings to write under. */
    public static FrontMatter blank(String title) {
        List<SectionText> sections = Stream.of("Purpose of report", EXECUTIVE_SUMMARY, "Background")
                .map(heading -> new SectionText(heading, ""))
                .toList();
        return new FrontMatter(title, "", "", sections, new Implications("", "", ""), "", 0);
    }
}
