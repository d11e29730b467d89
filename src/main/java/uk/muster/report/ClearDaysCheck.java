package uk.muster.report;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Finds that the paper would come out too shortly before its meeting. */
record ClearDaysCheck(ClearDays clearDays, LocalDate publishedOn) {

    Stream<Finding> findings() {
        return clearDays.tooFewAfter(publishedOn)
                ? Stream.of(Place.HEAD.finding(
                        FindingKind.CLEAR_DAYS, clearDays.shortage(publishedOn), new Mend.RoundDates()))
                : Stream.empty();
    }
}
