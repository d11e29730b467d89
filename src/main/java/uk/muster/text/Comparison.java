package uk.muster.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a text of several passages, in the order of the later one; what went stands where
 * it stood. Passages are matched by their key, those left over by likeness.
 */
public record Comparison(List<Part> parts) {

    private static final double ALIKE = 0.5;

    public Comparison {
        parts = List.copyOf(parts);
    }

    /** A passage and what happened to it. */
    public record Part(Passage passage, Change change, Difference difference) {}

    /** What happened to a passage as a whole. */
    public enum Change {
        SAME("Unchanged"),
        CHANGED("Changed"),
        MOVED("Moved"),
        ADDED("Added"),
        REMOVED("Removed");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Comparison between(List<Passage> before, List<Passage> after) {
        Map<Passage, Passage> origins = origins(before, after);
        List<Part> parts = new ArrayList<>();
        List<Passage> unplaced = new ArrayList<>(before);
        List<Passage> stayed = before.stream().filter(origins::containsValue).toList();
        int matched = 0;
        for (Passage passage : after) {
            Passage origin = origins.get(passage);
            if (origin != null) {
                addRemoved(parts, unplaced, origin, origins);
                unplaced.remove(origin);
                boolean moved = !stayed.get(matched++).equals(origin);
                parts.add(part(origin, passage, moved));
            } else {
                parts.add(new Part(passage, Change.ADDED, Difference.between("", passage.markdown())));
            }
        }
        unplaced.stream().filter(passage -> !origins.containsValue(passage)).forEach(gone -> parts.add(removed(gone)));
        return new Comparison(parts);
    }

    public boolean isSame() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }

    /** Only what changed, in the same order. */
    public List<Part> changes() {
        return parts.stream().filter(part -> part.change() != Change.SAME).toList();
    }

    private static void addRemoved(
            List<Part> parts, List<Passage> unplaced, Passage next, Map<Passage, Passage> origins) {
        while (!unplaced.isEmpty()
                && !unplaced.getFirst().equals(next)
                && !origins.containsValue(unplaced.getFirst())) {
            parts.add(removed(unplaced.removeFirst()));
        }
    }

    private static Part removed(Passage gone) {
        return new Part(gone, Change.REMOVED, Difference.between(gone.markdown(), ""));
    }

    private static Part part(Passage before, Passage after, boolean moved) {
        boolean same = before.markdown().equals(after.markdown());
        Change change = !same ? Change.CHANGED : moved ? Change.MOVED : Change.SAME;
        return new Part(after, change, Difference.between(before.markdown(), after.markdown()));
    }

    /** Each later passage's earlier form. */
    private static Map<Passage, Passage> origins(List<Passage> before, List<Passage> after) {
        Map<String, Passage> byKey = before.stream().collect(Collectors.toMap(Passage::key, passage -> passage));
        Map<Passage, Passage> origins = new HashMap<>();
        for (Passage passage : after) {
            Passage origin = byKey.remove(passage.key());
            if (origin != null) {
                origins.put(passage, origin);
            }
        }
        List<Passage> left =
                before.stream().filter(byKey::containsValue).collect(Collectors.toCollection(ArrayList::new));
        for (Passage passage : after) {
            Passage likest = origins.containsKey(passage) ? null : likest(passage, left);
            if (likest != null) {
                origins.put(passage, likest);
                left.remove(likest);
            }
        }
        return origins;
    }

    private static @Nullable Passage likest(Passage passage, List<Passage> candidates) {
        Passage likest = null;
        double most = ALIKE;
        for (Passage candidate : candidates) {
            double likeness = Difference.likeness(candidate.markdown(), passage.markdown());
            if (likeness > most) {
                most = likeness;
                likest = candidate;
            }
        }
        return likest;
    }
}
