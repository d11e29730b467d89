package uk.muster.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the editor has left empty. */
record FrontMatterCheck(FrontMatter written) {

    Stream<Finding> findings() {
        return Stream.of(head(), sections(), closing()).flatMap(findings -> findings);
    }

    private Stream<Finding> head() {
        return Stream.of(
                        ifBlank(written.title(), Place.HEAD.error("The paper has no title. Write one.")),
                        ifBlank(written.author(), Place.HEAD.warning("The paper names no author.")),
                        ifBlank(written.agendaItem(), Place.HEAD.warning("The paper has no agenda item number.")))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> sections() {
        List<SectionText> sections = written.sections();
        return IntStream.range(0, sections.size()).boxed().flatMap(index -> {
            SectionText section = sections.get(index);
            Place place = Place.section(index, section.heading());
            return Stream.concat(
                    ifBlank(section.heading(), place.error("This section has no heading. Write one.")),
                    ifBlank(section.text(), place.error("This section is empty. Write it, or remove it.")));
        });
    }

    private Stream<Finding> closing() {
        Implications implications = written.implications();
        return Stream.of(
                        implication("financial", implications.financial()),
                        implication("legal", implications.legal()),
                        implication("equalities", implications.equalities()),
                        ifBlank(
                                written.recommendation(),
                                Place.RECOMMENDATION.error(
                                        "The paper recommends nothing. Say what the board is asked.")))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> implication(String kind, String text) {
        return ifBlank(
                text,
                Place.IMPLICATIONS.error(
                        "The %1$s implications are empty. Write “No %1$s implications” if there are none."
                                .formatted(kind)));
    }

    private static Stream<Finding> ifBlank(String text, Finding finding) {
        return text.isBlank() ? Stream.of(finding) : Stream.empty();
    }
}
