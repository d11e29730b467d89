package uk.muster.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.text.Passage;

/**
 * A lead-in as the editor writes it: Markdown, its paragraphs parted by an empty line, under a sub-heading or none.
 * Decision 0144.
 */
public record LeadText(LeadPlace place, String heading, String text) {

    static LeadText blank(LeadPlace place) {
        return new LeadText(place, "", "");
    }

    /** All that these texts hold, by the keys of their passages. */
    static List<LeadText> in(Map<String, String> texts) {
        return texts.keySet().stream()
                .flatMap(key -> LeadPlace.ofPassage(key).stream())
                .distinct()
                .sorted(Comparator.comparing(LeadPlace::key))
                .map(place -> new LeadText(
                        place, texts.getOrDefault(place.headingKey(), ""), texts.getOrDefault(place.textKey(), "")))
                .toList();
    }

    /** One of which nothing is left is none. */
    boolean isBlank() {
        return heading.isBlank() && text.isBlank();
    }

    Stream<Passage> passages() {
        return Stream.of(
                new Passage(place.headingKey(), "Sub-heading", heading), new Passage(place.textKey(), "Lead-in", text));
    }
}
