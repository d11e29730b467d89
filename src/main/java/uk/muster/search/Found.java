package uk.muster.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a search brought to light, kind by kind; a kind of which there is nothing is left out. */
public record Found(List<Group> groups) {

    static final Found NOTHING = new Found(List.of());

    public Found {
        groups = List.copyOf(groups);
    }

    /**
     * What was found of one kind, the best first.
     *
     * @param more whether there is more than is shown
     */
    public record Group(Kind kind, List<Hit> hits, boolean more) {

        public Group {
            hits = List.copyOf(hits);
        }

        static Stream<Group> of(Kind kind, List<Hit> hits, int most) {
            return hits.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Group(kind, hits.subList(0, Math.min(most, hits.size())), hits.size() > most));
        }
    }

    /** The same with the kinds first of which something bears what was looked for at the beginning of its name. */
    public Found namesFirst() {
        return new Found(groups.stream()
                .sorted(Comparator.comparing(group -> !group.hits().getFirst().isByName()))
                .toList());
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }

    /** Whether any of it was cut short. */
    public boolean more() {
        return groups.stream().anyMatch(Group::more);
    }
}
