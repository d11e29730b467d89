package uk.muster.report;

import java.util.stream.Stream;

/** Finds references to places that the paper does not have. */
record ReferenceCheck(References references) implements TextCheck {

    @Override
    public Stream<Finding> in(PaperText text) {
        return references.danglingIn(text.written()).stream()
                .distinct()
                .map(reference -> text.finding(FindingKind.DANGLING_REFERENCE, message(reference)));
    }

    private static String message(String reference) {
        return "{see:%1$s} refers to nothing: the plan has no %1$s. Correct the number.".formatted(reference);
    }
}
