package uk.muster.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings together two orders of things that two people arranged. */
public final class ListMerge {

    private ListMerge() {}

    /** The first list, with what only the second one has put after what precedes it there. */
    public static <T> List<T> together(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        Set<T> placed = new LinkedHashSet<>(first);
        int after = -1;
        for (T item : second) {
            if (placed.add(item)) {
                all.add(++after, item);
            } else {
                after = all.indexOf(item);
            }
        }
        return all;
    }
}
