package uk.muster.round.ui;

import uk.muster.round.RoundDates;
import uk.muster.text.Dates;

/** How the screens put a round's dates into words. */
final class RoundWords {

    private RoundWords() {}

    static String period(RoundDates dates) {
        return "Covers " + Dates.day(dates.periodFrom()) + " to " + Dates.day(dates.periodUntil());
    }

    static String deadlines(RoundDates dates) {
        return "Updates due " + Dates.day(dates.updatesDueOn()) + ", board meeting " + Dates.day(dates.meetingOn())
                + ".";
    }
}
