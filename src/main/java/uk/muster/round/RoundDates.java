package uk.muster.round;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import uk.muster.text.Dates;

/** The period that a round covers and the days by which things happen; both ends of the period belong to it. */
@Embeddable
public record RoundDates(
        LocalDate periodFrom,
        LocalDate periodUntil,
        LocalDate opensOn,
        LocalDate updatesDueOn,
        LocalDate reviewsDueOn,
        LocalDate publicationDueOn,
        LocalDate meetingOn) {

    /** The dates by name, as forms label them. */
    public enum Field {
        PERIOD_FROM("Period from"),
        PERIOD_UNTIL("Period to"),
        OPENS_ON("Opens for updates"),
        UPDATES_DUE_ON("Updates due"),
        REVIEWS_DUE_ON("Reviews due"),
        PUBLICATION_DUE_ON("Paper published by"),
        MEETING_ON("Board meeting");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is wrong with the order of the dates, said beside the later of two; empty if all is well. */
    public Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (periodUntil.isBefore(periodFrom)) {
            problems.put(Field.PERIOD_UNTIL, "The period must end on or after its first day, " + day(periodFrom) + ".");
        }
        if (updatesDueOn.isBefore(opensOn)) {
            problems.put(
                    Field.UPDATES_DUE_ON, "Updates must be due on or after the round opens, " + day(opensOn) + ".");
        }
        if (reviewsDueOn.isBefore(updatesDueOn)) {
            problems.put(
                    Field.REVIEWS_DUE_ON, "Reviews must be due on or after the updates, " + day(updatesDueOn) + ".");
        }
        if (publicationDueOn.isBefore(reviewsDueOn)) {
            problems.put(
                    Field.PUBLICATION_DUE_ON,
                    "The paper must be published on or after the day reviews are due, " + day(reviewsDueOn) + ".");
        }
        if (!meetingOn.isAfter(publicationDueOn)) {
            problems.put(
                    Field.MEETING_ON,
                    "The meeting must be after the paper is published, " + day(publicationDueOn) + ".");
        }
        return problems;
    }

    /** The days until which one unit can be given. */
    public String dueOnInWords() {
        return "From " + day(updatesDueOn) + " to " + day(publicationDueOn);
    }

    /** Why one unit cannot be given until that day, in words; empty if it can: until the paper is published, no longer. */
    public String whyNotDueOn(LocalDate day) {
        return day.isBefore(updatesDueOn) || day.isAfter(publicationDueOn)
                ? "Choose a day from " + day(updatesDueOn) + ", when updates are due, to " + day(publicationDueOn)
                        + ", when the paper is published."
                : "";
    }

    /** @throws InvalidRoundDates if they are out of order */
    RoundDates inOrder() {
        Map<Field, String> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidRoundDates(problems);
        }
        return this;
    }

    private static String day(LocalDate day) {
        return Dates.day(day);
    }
}
