package uk.muster.report;

import java.time.Instant;
import uk.muster.text.Sitting;

/**
 * An entry of the history of a paper's front matter.
 *
 * @param number counted from the first entry, which is 1
 * @param person empty if nobody knows
 * @param what was done, in words
 */
public record FrontVersion(int number, Instant at, String person, String what, boolean isWriting)
        implements Sitting.Entry {}
