package uk.muster.plan;

import java.util.List;

/** Stands at a place in the plan: its number is its position, never typed. */
interface Positioned {

    void takePosition(int number);

    /** Puts the item at that place, 1…n; beyond the end means the end. */
    static <T extends Positioned> void insert(List<T> items, T item, int position) {
        items.add(Math.clamp(position - 1, 0, items.size()), item);
        renumber(items);
    }

    static <T extends Positioned> void remove(List<T> items, T item) {
        items.remove(item);
        renumber(items);
    }

    private static void renumber(List<? extends Positioned> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).takePosition(i + 1);
        }
    }
}
