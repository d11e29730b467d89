package uk.muster.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for: every one of these words, in any order. A word finds what begins with it; short ones and
 * figures find themselves only. What was typed reaches no parser of the database: all that leaves here is made of
 * letters, figures and our own signs.
 */
final class Terms {

    /** As long as a search may be; what is typed beyond it is not looked for. */
    private static final int LONGEST = 200;

    private static final int MOST = 8;

    private final String typed;
    private final List<Term> terms;

    private Terms(String typed, List<Term> terms) {
        this.typed = typed;
        this.terms = terms;
    }

    static Terms of(String typed) {
        String taken = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        return new Terms(
                taken,
                FoldedWord.of(taken)
                        .filter(word -> !word.folded().isEmpty())
                        .map(word -> new Term(word.folded()))
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /** For lists that are filtered by words of their own. */
    String typed() {
        return typed;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    Stream<Term> stream() {
        return terms.stream();
    }

    /** For MariaDB's full-text search in boolean mode: all of the words. */
    String fullText() {
        return terms.stream().map(Term::fullText).collect(Collectors.joining(" "));
    }

    /** The number of a deliverable that is looked for; empty if none is. */
    String number() {
        return terms.stream()
                .map(Term::folded)
                .filter(word -> word.matches("\\d+\\.\\d+"))
                .findFirst()
                .orElse("");
    }

    boolean areIn(String name) {
        List<FoldedWord> words = FoldedWord.of(name).toList();
        return terms.stream().allMatch(term -> words.stream().anyMatch(term::finds));
    }

    boolean find(FoldedWord word) {
        return terms.stream().anyMatch(term -> term.finds(word));
    }

    /** Whether a name begins with the first of the words. */
    boolean begin(String name) {
        return FoldedWord.of(name).findFirst().filter(terms.getFirst()::finds).isPresent();
    }

    /** One word that is looked for. */
    record Term(String folded) {

        /** A shorter word, as a beginning, would find far too much: "it" is no beginning of "item". */
        private static final int SHORTEST_BEGINNING = 3;

        boolean finds(FoldedWord word) {
            return isBeginning()
                    ? word.folded().startsWith(folded)
                    : word.folded().equals(folded);
        }

        private boolean isBeginning() {
            return folded.length() >= SHORTEST_BEGINNING && folded.chars().noneMatch(Character::isDigit);
        }

        String fullText() {
            return "+" + FoldedWord.marked(folded) + (isBeginning() ? "*" : "");
        }

        /** For MariaDB's REGEXP, on what is not in the index. */
        String pattern() {
            return Spellings.of(folded, isBeginning());
        }
    }
}
