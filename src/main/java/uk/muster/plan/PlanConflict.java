package uk.muster.plan;

/** Somebody else changed the edition since it was read. */
public class PlanConflict extends PlanRefused {

    PlanConflict() {
        super("Somebody changed this edition while you were working on it. Look at it as it is now, then try again.");
    }
}
