package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.muster.text.Noted;

/** The footnotes of a whole paper as its texts are rendered one after another: numbered through, gathered for its end. Decision 0206. */
public final class Endnotes {

    private final Linking linking;
    private final List<Endnote> all = new ArrayList<>();

    Endnotes(Linking linking) {
        this.linking = linking;
    }

    /**
     * A note at the end.
     *
     * @param words safe HTML
     * @param paragraph where it belongs; 0 where paragraphs have no numbers
     */
    public record Endnote(int number, String words, int paragraph) {

        public String anchor() {
            return "note-" + number;
        }

        /** The id of where its number stands in the text. */
        public String reference() {
            return "note-" + number + "-in-text";
        }

        /** What the link says that leads there. */
        public String back() {
            return paragraph > 0 ? "Back to paragraph " + paragraph : "Back to the text";
        }
    }

    List<Endnote> all() {
        return List.copyOf(all);
    }

    /** @return its body, with a link for each note */
    String of(Noted text, int paragraph, UnaryOperator<String> placed) {
        int before = all.size();
        for (String words : text.notes()) {
            all.add(new Endnote(all.size() + 1, placed.apply(words), paragraph));
        }
        Noted body = new Noted(placed.apply(text.body()), text.notes());
        return body.numbered(index -> reference(all.get(before + index)));
    }

    private String reference(Endnote note) {
        String id = linking.anchored() ? " id=\"" + note.reference() + "\"" : "";
        return "<sup%s><a href=\"%s\" role=\"doc-noteref\" aria-label=\"Note %d\">%3$d</a></sup>"
                .formatted(id, linking.href(note.anchor()), note.number());
    }
}
