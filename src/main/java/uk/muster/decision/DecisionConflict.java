package uk.muster.decision;

/** Somebody else changed the draft since it was read. */
public class DecisionConflict extends DecisionRefused {

    private static final long serialVersionUID = 1;

    DecisionConflict() {
        super("Somebody changed this notice while you had it open. Look at it as it is now, then try again.");
    }
}
