package uk.muster.round;

import java.time.LocalDate;

/**
 * That a round's paper is out.
 *
 * @param on the day of its first edition
 * @param takenUpAgain whether the round was ever opened for a correction since
 */
public record Publication(LocalDate on, boolean takenUpAgain) {}
