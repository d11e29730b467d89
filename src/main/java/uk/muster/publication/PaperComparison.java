package uk.muster.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.muster.report.ReportDocument;
import uk.muster.text.Comparison;
import uk.muster.text.Difference;

/**
 * What changed from one published paper to another, place by place, paragraph by paragraph and word by word. Editions of
 * one paper and the papers of two meetings compare alike. Decision 0150.
 *
 * @param compared how many places there are in either paper
 */
record PaperComparison(List<ChangedPlace> changed, int compared) {

    private static final double ALIKE = 0.5;

    PaperComparison {
        changed = List.copyOf(changed);
    }

    /** A place in which something changed, and only what did. */
    record ChangedPlace(String heading, List<ChangedPassage> passages) {}

    /** @param label "Walsall, paragraph 12" */
    record ChangedPassage(String label, Comparison.Change change, Difference difference) {}

    static PaperComparison between(ReportDocument before, ReportDocument after) {
        List<PaperPlace> gone = new ArrayList<>(PaperPlace.of(before));
        List<ChangedPlace> changed = new ArrayList<>();
        List<PaperPlace> stand = PaperPlace.of(after);
        for (PaperPlace place : stand) {
            Optional<PaperPlace> earlier = earlier(place, gone);
            earlier.ifPresent(gone::remove);
            add(changed, place.heading(), compare(earlier, Optional.of(place)));
        }
        for (PaperPlace place : gone) {
            add(changed, place.heading(), compare(Optional.of(place), Optional.empty()));
        }
        return new PaperComparison(changed, stand.size() + gone.size());
    }

    /** How many passages changed. */
    public int passages() {
        return changed.stream().mapToInt(place -> place.passages().size()).sum();
    }

    private static void add(List<ChangedPlace> changed, String heading, List<ChangedPassage> passages) {
        if (!passages.isEmpty()) {
            changed.add(new ChangedPlace(heading, passages));
        }
    }

    /** By its title, which a new year keeps; else by its number, if the title is at least alike. */
    private static Optional<PaperPlace> earlier(PaperPlace place, List<PaperPlace> candidates) {
        return first(candidates, one -> one.title().equals(place.title()))
                .or(() -> first(
                        candidates,
                        one -> !one.number().isEmpty()
                                && one.number().equals(place.number())
                                && Difference.likeness(one.title(), place.title()) >= ALIKE));
    }

    private static Optional<PaperPlace> first(List<PaperPlace> places, Predicate<PaperPlace> wanted) {
        return places.stream().filter(wanted).findFirst();
    }

    /** Each respondent's words are compared with their own: nobody's are taken for another's. */
    private static List<ChangedPassage> compare(Optional<PaperPlace> before, Optional<PaperPlace> after) {
        Set<String> voices = new LinkedHashSet<>();
        after.ifPresent(place -> voices.addAll(place.voices().keySet()));
        before.ifPresent(place -> voices.addAll(place.voices().keySet()));
        List<ChangedPassage> passages = new ArrayList<>();
        for (String voice : voices) {
            Comparison comparison = Comparison.between(
                    before.map(place -> place.voices().get(voice)).orElse(List.of()),
                    after.map(place -> place.voices().get(voice)).orElse(List.of()));
            comparison.changes().forEach(part -> passages.add(passage(voice, part)));
        }
        return passages;
    }

    private static ChangedPassage passage(String voice, Comparison.Part part) {
        String label = part.passage().label();
        String whose =
                voice.isEmpty() ? label : voice + ", " + label.substring(0, 1).toLowerCase() + label.substring(1);
        String was = part.change() == Comparison.Change.REMOVED ? whose + " of the earlier paper" : whose;
        return new ChangedPassage(was, part.change(), part.difference());
    }
}
