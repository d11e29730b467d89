package uk.muster.round;

import java.time.LocalDate;

/** The period that a round covers and the days by which things happen; both ends of the period belong to it. */
public record RoundDates(
        LocalDate periodFrom,
        LocalDate periodUntil,
        LocalDate opensOn,
        LocalDate updatesDueOn,
        LocalDate reviewsDueOn,
        LocalDate publicationDueOn,
        LocalDate meetingOn) {}
