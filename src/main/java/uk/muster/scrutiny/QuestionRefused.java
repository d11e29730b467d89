package uk.muster.scrutiny;

/** Something that cannot be done with a question as it stands; the message says why and what to do. */
public class QuestionRefused extends RuntimeException {

    public QuestionRefused(String message) {
        super(message);
    }
}
