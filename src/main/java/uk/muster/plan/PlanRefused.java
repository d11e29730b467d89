package uk.muster.plan;

/** Says in words, for the person who asked, why the plan was not changed and how to mend that. */
public class PlanRefused extends RuntimeException {

    public PlanRefused(String message) {
        super(message);
    }
}
