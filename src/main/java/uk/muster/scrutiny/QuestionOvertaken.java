package uk.muster.scrutiny;

/** That other words were stored since those that somebody went on from: another window's, or another person's. */
public class QuestionOvertaken extends QuestionRefused {

    public QuestionOvertaken() {
        super("This was changed while you had it open. Look at it as it is now, then try again.");
    }
}
