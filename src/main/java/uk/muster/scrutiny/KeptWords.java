package uk.muster.scrutiny;

/**
 * Words as they are stored, and their version: whoever writes on says which one they went on from. Decision 0233.
 */
public record KeptWords(String text, long version) {

    /** Nothing was ever stored. */
    public static final KeptWords NONE = new KeptWords("", -1);
}
