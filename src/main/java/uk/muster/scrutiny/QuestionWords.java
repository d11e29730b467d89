package uk.muster.scrutiny;

/** What people write here, tidied, and refused if it is more than can be kept. */
final class QuestionWords {

    static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_REASON = 2000;

    private QuestionWords() {}

    static String checked(String text) {
        String words = text.strip();
        if (words.length() > LONGEST_TEXT) {
            throw new QuestionRefused(
                    "Write at most %,d characters; this is %,d.".formatted(LONGEST_TEXT, words.length()));
        }
        return words;
    }

    static String reason(String why) {
        String words = why.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new QuestionRefused("Give a reason of at most %,d characters: whoever writes the answer needs it."
                    .formatted(LONGEST_REASON));
        }
        return words;
    }
}
