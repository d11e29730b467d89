package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds references to places that the paper does not have. */
record ReferenceCheck(ReportDocument numbered, FrontMatter written) {

    Stream<Finding> findings() {
        References references = References.in(numbered);
        return Stream.of(sections(), deliverables(), closing())
                .flatMap(texts -> texts)
                .flatMap(placed -> references.danglingIn(placed.text()).stream()
                        .distinct()
                        .map(reference -> placed.place().error(message(reference))));
    }

    private static String message(String reference) {
        return "{see:%1$s} refers to nothing: the plan has no %1$s. Correct the number.".formatted(reference);
    }

    private Stream<PlacedText> sections() {
        List<SectionText> sections = written.sections();
        return IntStream.range(0, sections.size())
                .mapToObj(index -> new PlacedText(
                        Place.section(index, sections.get(index).heading()),
                        sections.get(index).text()));
    }

    private Stream<PlacedText> deliverables() {
        return numbered.deliverables()
                .flatMap(part -> textsOf(part).stream().map(text -> new PlacedText(Place.deliverable(part), text)));
    }

    private Stream<PlacedText> closing() {
        Implications implications = written.implications();
        return Stream.of(
                new PlacedText(Place.IMPLICATIONS, implications.financial()),
                new PlacedText(Place.IMPLICATIONS, implications.legal()),
                new PlacedText(Place.IMPLICATIONS, implications.equalities()),
                new PlacedText(Place.RECOMMENDATION, written.recommendation()));
    }

    /** The texts that resolving would rewrite, so that the check can forget none of them. */
    private static List<String> textsOf(DeliverablePart part) {
        List<String> texts = new ArrayList<>();
        UnaryOperator<String> collect = text -> {
            texts.add(text);
            return text;
        };
        new TextMapping(collect, collect).deliverable(part);
        return texts;
    }

    private record PlacedText(Place place, String text) {}
}
