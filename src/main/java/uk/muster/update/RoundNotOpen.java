package uk.muster.update;

/** The round does not take this now: not yet open, closed, or published. The message says which, for the screen. */
public class RoundNotOpen extends RuntimeException {

    RoundNotOpen(String words) {
        super(words);
    }
}
