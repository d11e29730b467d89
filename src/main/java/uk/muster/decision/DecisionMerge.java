package uk.muster.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;
import uk.muster.text.WordMerge;

/**
 * What comes of a draft in which two people wrote at once: both people's changes where they do not touch each other.
 *
 * @param withMine the whole, with my words where both wrote
 * @param withTheirs the whole, with their words there
 * @param clashes where both wrote
 */
public record DecisionMerge(DecisionText withMine, DecisionText withTheirs, List<Clash> clashes) {

    /** A part in which both wrote. */
    public record Clash(String part, String mine, String theirs) {}

    /** @param base what both began with */
    public static DecisionMerge of(DecisionText base, DecisionText mine, DecisionText theirs) {
        Merger merger = new Merger(base, mine, theirs);
        DecisionText withMine = merger.merged(true);
        List<Clash> clashes = List.copyOf(merger.clashes);
        return new DecisionMerge(withMine, merger.merged(false), clashes);
    }

    private static final class Merger {

        private final DecisionText base;
        private final DecisionText mine;
        private final DecisionText theirs;
        private final List<Clash> clashes = new ArrayList<>();

        private Merger(DecisionText base, DecisionText mine, DecisionText theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        DecisionText merged(boolean preferMine) {
            return new DecisionText(
                    text("Title", DecisionText::title, preferMine),
                    text("Summary", DecisionText::summary, preferMine),
                    text("Decision", DecisionText::decision, preferMine),
                    text("Financial implications", DecisionText::financial, preferMine),
                    text("Legal implications", DecisionText::legal, preferMine),
                    text("Equalities implications", DecisionText::equalities, preferMine),
                    Objects.requireNonNull(
                            choice("Background papers", DecisionText::papers, Merger::inWords, preferMine)),
                    Objects.requireNonNull(
                            choice("What it approves", DecisionText::approves, Merger::chosen, preferMine)),
                    choice("The notice that it supersedes", DecisionText::supersedes, Merger::chosen, preferMine),
                    choice("Exemption", DecisionText::ground, ExemptGround::label, preferMine),
                    text("Public interest", DecisionText::publicInterest, preferMine));
        }

        private String text(String part, Function<DecisionText, String> words, boolean preferMine) {
            String own = words.apply(mine);
            String other = words.apply(theirs);
            return WordMerge.merge(words.apply(base), own, other)
                    .orElseGet(() -> clash(new Clash(part, own, other), own, other, preferMine));
        }

        private <T> @Nullable T choice(
                String part, Function<DecisionText, @Nullable T> value, Function<T, String> words, boolean preferMine) {
            T before = value.apply(base);
            T own = value.apply(mine);
            T other = value.apply(theirs);
            if (Objects.equals(own, before) || Objects.equals(own, other)) {
                return other;
            }
            if (Objects.equals(other, before)) {
                return own;
            }
            Clash clash = new Clash(part, own == null ? "" : words.apply(own), other == null ? "" : words.apply(other));
            return clash(clash, own, other, preferMine);
        }

        private <T> T clash(Clash clash, T own, T other, boolean preferMine) {
            clashes.add(clash);
            return preferMine ? own : other;
        }

        private static String inWords(List<BackgroundPaper> papers) {
            return papers.stream()
                    .map(paper -> "- " + paper.name() + " " + paper.link())
                    .collect(Collectors.joining("\n"));
        }

        private static String chosen(Object something) {
            return "Another choice";
        }
    }
}
