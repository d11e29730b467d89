package uk.muster.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers words with the numbers of their footnotes, "[1]", and these apart. */
final class NumberedText extends PlainText {

    private final int before;
    private final List<String> notes = new ArrayList<>();

    /** @param before how many footnotes stand in the texts before this one */
    NumberedText(int before) {
        this.before = before;
    }

    Noted noted() {
        return new Noted(toString(), notes);
    }

    @Override
    void note(Footnote note) {
        notes.add(wordsOf(note));
        say("[" + (before + note.number()) + "]");
    }
}
