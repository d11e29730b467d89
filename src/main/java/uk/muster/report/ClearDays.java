package uk.muster.report;

import java.time.LocalDate;
import uk.muster.calendar.WorkingDays;
import uk.muster.text.Dates;

/**
 * How long a paper lies open before its meeting. Section 100B of the Local Government Act 1972 asks principal councils
 * in England for five clear days (SI 2002/715), in Wales for three; what binds a policing body are its standing orders,
 * so the number is one of its settings. Decision 0154.
 *
 * @param asked by the body
 */
public record ClearDays(int asked, LocalDate meetingOn) {

    static ClearDays of(Material material) {
        return new ClearDays(
                material.body().clearDays(), material.round().dates().meetingOn());
    }

    /** The last working day on which publication leaves as many as are asked for. */
    public LocalDate lastDay() {
        return WorkingDays.before(meetingOn, asked + 1);
    }

    /** Whether publication on that day leaves too few; once the meeting is over, that is no question any more. */
    public boolean tooFewAfter(LocalDate day) {
        return !isOver(day) && WorkingDays.clearDays(day, meetingOn) < asked;
    }

    /** Why publication on that day is late. It does not name the day: the reason for another day with as few holds. */
    public String shortage(LocalDate day) {
        return "Only %d of the %s before the meeting on %s would be left. Publication by %s gives all of them."
                .formatted(WorkingDays.clearDays(day, meetingOn), days(), Dates.day(meetingOn), Dates.day(lastDay()));
    }

    /** What is to be known of it before the paper is out; empty if nothing is asked. */
    public String advice(LocalDate today) {
        if (asked == 0) {
            return "";
        }
        if (isOver(today)) {
            return "The meeting was on %s.".formatted(Dates.day(meetingOn));
        }
        return tooFewAfter(today)
                ? shortage(today)
                : "Publish by %s to give %s before the meeting on %s."
                        .formatted(Dates.day(lastDay()), days(), Dates.day(meetingOn));
    }

    private boolean isOver(LocalDate day) {
        return day.isAfter(meetingOn);
    }

    private String days() {
        return asked + (asked == 1 ? " clear day" : " clear days");
    }
}
