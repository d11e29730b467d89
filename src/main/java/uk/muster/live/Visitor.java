package uk.muster.live;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.muster.security.PersonId;

/**
 * Somebody who is at a place now.
 *
 * @param colour from 0 to {@link #COLOURS} − 1, the same on everybody's screen
 * @param field where in the place they are; empty if nowhere in particular
 */
public record Visitor(PersonId person, String name, int colour, String field) {

    static final int COLOURS = 6;

    /** The first letters of the first and the last name. */
    public String initials() {
        String[] names = name.strip().split("\\s+");
        return Arrays.stream(names.length > 2 ? new String[] {names[0], names[names.length - 1]} : names)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase();
    }

    /** The name of the colour's style. */
    public String style() {
        return "visitor-" + colour;
    }
}
