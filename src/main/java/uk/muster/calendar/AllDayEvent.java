package uk.muster.calendar;

import java.net.URI;
import java.time.LocalDate;

/**
 * Something that takes place on a day, as a calendar shows it.
 *
 * @param uid the same for ever, so that a calendar moves the event rather than adding a second one
 * @param revision higher after each change
 * @param address where more is to be read
 */
public record AllDayEvent(String uid, long revision, LocalDate on, String summary, URI address) {}
