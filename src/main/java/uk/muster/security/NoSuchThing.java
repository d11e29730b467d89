package uk.muster.security;

import java.util.NoSuchElementException;

/**
 * What somebody asked for by its id or address does not exist, or no longer does: their link is wrong, not Muster. It
 * stands in the lowest module, beside ids and the refusal of what does exist, so that every service can say it.
 */
public class NoSuchThing extends NoSuchElementException {

    /** @param message as a sentence: "There is no such round." */
    public NoSuchThing(String message) {
        super(message);
    }
}
