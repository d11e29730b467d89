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
                        ifBlank(
                                written.title(),
                                Place.HEAD.finding(
                                        FindingKind.LEFT_EMPTY,
                                        "The paper has no title. Write one.",
                                        new Mend.Passage(FrontMatter.TITLE))),
                        ifBlank(
                                written.author(),
                                Place.HEAD.finding(
                                        FindingKind.HEAD_INCOMPLETE,
                                        "The paper names no author.",
                                        new Mend.Passage(FrontMatter.AUTHOR))),
                        ifBlank(
                                written.agendaItem(),
                                Place.HEAD.finding(
                                        FindingKind.HEAD_INCOMPLETE,
                                        "The paper has no agenda item number.",
                                        new Mend.Passage(FrontMatter.AGENDA_ITEM))))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> sections() {
        List<SectionText> sections = written.sections();
        return IntStream.range(0, sections.size()).boxed().flatMap(index -> {
            SectionText section = sections.get(index);
            Place place = Place.section(index, section.heading());
            return Stream.concat(
                    ifBlank(
                            section.heading(),
                            place.finding(
                                    FindingKind.LEFT_EMPTY,
                                    "This section has no heading. Write one.",
                                    new Mend.Passage(FrontMatter.headingKey(section.id())))),
                    ifBlank(
                            section.text(),
                            place.finding(
                                    FindingKind.LEFT_EMPTY,
                                    "This section is empty. Write it, or remove it.",
                                    new Mend.Passage(FrontMatter.textKey(section.id())))));
        });
    }

    private Stream<Finding> closing() {
        Implications implications = written.implications();
        return Stream.of(
                        implication(FrontMatter.FINANCIAL, implications.financial()),
                        implication(FrontMatter.LEGAL, implications.legal()),
                        implication(FrontMatter.EQUALITIES, implications.equalities()),
                        ifBlank(
                                written.recommendation(),
                                Place.RECOMMENDATION.finding(
                                        FindingKind.LEFT_EMPTY,
                                        "The paper recommends nothing. Say what the board is asked.",
                                        new Mend.Passage(FrontMatter.RECOMMENDATION))))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> implication(String kind, String text) {
        return ifBlank(
                text,
                Place.IMPLICATIONS.finding(
                        FindingKind.LEFT_EMPTY,
                        "The %1$s implications are empty. Write “No %1$s implications” if there are none."
                                .formatted(kind),
                        new Mend.Passage(kind)));
    }

    private static Stream<Finding> ifBlank(String text, Finding finding) {
        return text.isBlank() ? Stream.of(finding) : Stream.empty();
    }
}
