package uk.muster.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every keyboard shortcut of the workspace: whatever listens to one takes its key from here, and so the sheet that lists
 * them is whole. Single letters work only where the focus is in what they act on; see decision 0113.
 */
public enum Shortcut {
    SEARCH(Place.EVERYWHERE, "Search, and go anywhere", "Control", "K"),
    SHEET(Place.EVERYWHERE, "Show keyboard shortcuts", "?"),
    BOLD(Place.WRITING, "Bold", "Control", "B"),
    ITALIC(Place.WRITING, "Italic", "Control", "I"),
    APPROVE(Place.REVIEWING, "Approve", "A"),
    RETURN(Place.REVIEWING, "Return, with a reason", "R"),
    UNDO(Place.REVIEWING, "Undo the decision", "U"),
    NEXT(Place.REVIEWING, "Next update", "J"),
    PREVIOUS(Place.REVIEWING, "Previous update", "K");

    private final Place place;
    private final String words;
    private final List<String> keys;

    Shortcut(Place place, String words, String... keys) {
        this.place = place;
        this.words = words;
        this.keys = List.of(keys);
    }

    /** Where a shortcut works. */
    public enum Place {
        EVERYWHERE("Everywhere"),
        WRITING("While writing a paragraph"),
        REVIEWING("While reading an update in Review");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public Stream<Shortcut> shortcuts() {
            return Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.place == this);
        }

        /** The one that a key without any other stands for, as the browser names the key. */
        public Optional<Shortcut> of(String key) {
            return shortcuts()
                    .filter(shortcut ->
                            shortcut.keys.size() == 1 && shortcut.key().equals(key))
                    .findFirst();
        }
    }

    public String words() {
        return words;
    }

    /** What is pressed together; "Control" is the Command key on a Mac. */
    public List<String> keys() {
        return keys;
    }

    /** For {@code aria-keyshortcuts}. */
    public String ariaKeys() {
        return String.join("+", keys);
    }

    private String key() {
        return keys.getLast().toLowerCase(Locale.ROOT);
    }
}
