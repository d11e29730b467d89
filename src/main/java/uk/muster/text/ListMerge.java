package uk.muster.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings together two orders of things that two people arranged. */
public final class ListMerge {

    private ListMerge() {}

    /** The first list, with what only the second one has put after what precedes it there; the first one's own stand first. */
    public static <T> List<T> together(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        Set<T> inFirst = Set.copyOf(first);
        Set<T> inSecond = new LinkedHashSet<>(second);
        int place = 0;
        for (T item : inSecond) {
            if (inFirst.contains(item)) {
                place = all.indexOf(item) + 1;
            } else {
                while (place < all.size() && !inSecond.contains(all.get(place))) {
                    place++;
                }
                all.add(place++, item);
            }
        }
        return all;
    }
}
