package uk.muster.round;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.calendar.WorkingDays;
import uk.muster.plan.EditionSummary;

/**
 * Dates to start from, so that an editor corrects rather than types: the last round's rhythm carried on to the next
 * meeting, or, for a body's first round, six weeks of work before it.
 */
record RoundDefaults(EditionSummary edition, Optional<RoundDates> last) {

    private static final int FIRST_PERIOD_MONTHS = 3;
    private static final RoundLeads FIRST_LEADS = new RoundLeads(42, 28, 21, 8);

    /** How many days before the meeting each thing happens. */
    private record RoundLeads(long opens, long updates, long reviews, long publication) {

        static RoundLeads of(RoundDates dates) {
            LocalDate meeting = dates.meetingOn();
            return new RoundLeads(
                    DAYS.between(dates.opensOn(), meeting),
                    DAYS.between(dates.updatesDueOn(), meeting),
                    DAYS.between(dates.reviewsDueOn(), meeting),
                    DAYS.between(dates.publicationDueOn(), meeting));
        }
    }

    RoundDates suggested() {
        return suggested(last.map(
                        dates -> WorkingDays.onOrAfter(dates.meetingOn().plusMonths(months(dates))))
                .orElseGet(() -> WorkingDays.onOrAfter(periodUntil().plusDays(FIRST_LEADS.opens + 7))));
    }

    /** The same, for a meeting whose day is known. */
    RoundDates suggested(LocalDate meeting) {
        RoundLeads leads = last.map(RoundLeads::of).orElse(FIRST_LEADS);
        return new RoundDates(
                periodFrom(),
                periodUntil(),
                WorkingDays.onOrBefore(meeting.minusDays(leads.opens)),
                WorkingDays.onOrBefore(meeting.minusDays(leads.updates)),
                WorkingDays.onOrBefore(meeting.minusDays(leads.reviews)),
                WorkingDays.onOrBefore(meeting.minusDays(leads.publication)),
                meeting);
    }

    private LocalDate periodFrom() {
        return last.map(dates -> dates.periodUntil().plusDays(1))
                .filter(from -> !from.isBefore(edition.startsOn()) && !from.isAfter(edition.endsOn()))
                .orElse(edition.startsOn());
    }

    private LocalDate periodUntil() {
        LocalDate until = periodFrom()
                .plusMonths(last.map(RoundDefaults::months).orElse((long) FIRST_PERIOD_MONTHS))
                .minusDays(1);
        return until.isAfter(edition.endsOn()) ? edition.endsOn() : until;
    }

    private static long months(RoundDates dates) {
        return Math.max(
                1, MONTHS.between(dates.periodFrom(), dates.periodUntil().plusDays(1)));
    }
}
