package uk.muster.plan;

/** Titles as people type them: on one line, without space round them, neither empty nor longer than their column. */
final class Wording {

    private Wording() {}

    static String of(String what, String text, int atMost) {
        String tidy = text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        if (tidy.isEmpty()) {
            throw new PlanRefused("Write the %s.".formatted(what));
        }
        if (tidy.length() > atMost) {
            throw new PlanRefused("The %s has %d characters; it can have at most %d. Shorten it."
                    .formatted(what, tidy.length(), atMost));
        }
        return tidy;
    }
}
