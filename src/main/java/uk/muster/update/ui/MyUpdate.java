package uk.muster.update.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.round.RequestId;
import uk.muster.security.UpdateState;
import uk.muster.update.UpdateSummary;

/**
 * What is asked of a unit, as the list shows it.
 *
 * @param units the names of those who answer
 * @param today the day on which it is looked at, by which it is late
 */
record MyUpdate(
        UpdateSummary summary, ObjectiveView objective, DeliverableView deliverable, String units, LocalDate today) {

    boolean isOf(RequestId request) {
        return summary.request().id().equals(request);
    }

    String heading() {
        return deliverable.number() + " " + deliverable.title();
    }

    String group() {
        return objective.number() + " " + objective.title();
    }

    /** Whether it is the unit's turn, and somebody still waits for it. */
    boolean isToDo() {
        return summary.state().isWithUnit() && summary.leftOut() == null;
    }

    boolean isLate() {
        return isToDo() && !summary.awaited() && today.isAfter(summary.request().dueOn());
    }

    /** How many days it is late, in words. */
    String lateness() {
        long days = ChronoUnit.DAYS.between(summary.request().dueOn(), today);
        return days == 1 ? "1 day late" : days + " days late";
    }

    /** Whether a reviewer gave it back and the unit has not yet handed it in again. */
    boolean isGivenBack() {
        return summary.state().isWithUnit() && !summary.reason().isEmpty();
    }

    boolean matches(String words, Show show) {
        String sought = words.strip().toLowerCase();
        return show.includes(this)
                && (heading() + " " + group() + " " + units).toLowerCase().contains(sought);
    }

    /** Which of them to show. */
    enum Show {
        ALL("All"),
        TO_DO("To do"),
        LATE("Late"),
        RETURNED("Returned or reopened"),
        SUBMITTED("Submitted"),
        APPROVED("Approved");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean includes(MyUpdate update) {
            UpdateState state = update.summary().state();
            return switch (this) {
                case ALL -> true;
                case TO_DO -> update.isToDo();
                case LATE -> update.isLate();
                case RETURNED -> update.isGivenBack();
                case SUBMITTED -> state == UpdateState.SUBMITTED;
                case APPROVED -> state == UpdateState.APPROVED;
            };
        }
    }
}
