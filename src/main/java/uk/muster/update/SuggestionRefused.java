package uk.muster.update;

/** A suggestion cannot be made, taken or left as things stand; its message says why, in words for the screen. */
public class SuggestionRefused extends RuntimeException {

    SuggestionRefused(String message) {
        super(message);
    }
}
