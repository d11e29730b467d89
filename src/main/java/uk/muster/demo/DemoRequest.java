package uk.muster.demo;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import uk.muster.plan.DeliverableView;
import uk.muster.round.RequestView;
import uk.muster.round.RoundView;

/** One request of a round with all that decides who answers it and how. */
record DemoRequest(
        RequestView request, RoundView round, DeliverableView deliverable, String theme, DemoUnits.DemoUnit unit) {

    String lead() {
        return "lead." + unit.code();
    }

    String contributor() {
        return "contributor." + unit.code();
    }

    String reviewer() {
        return unit.area() == null ? DemoReviewers.ofTheme(theme) : DemoReviewers.ofArea(unit.area());
    }

    /** The lot drawn for it: the same at every start. */
    RandomGenerator lot() {
        return new SplittableRandom(
                (deliverable.title().hashCode() * 31L + unit.code().hashCode()) * 31L + round.number());
    }
}
