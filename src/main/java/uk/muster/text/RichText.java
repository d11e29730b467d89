package uk.muster.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.chart.ChartReading;

/** A text taken apart into blocks and styled words, for whoever lays it out otherwise than HTML does. */
public record RichText(List<Block> blocks) {

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** A part that stands below the one before it. */
    public sealed interface Block {}

    /** Words in lines; a heading is one of bold words, since the paper's outline is not the writer's to change. */
    public record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** What somebody else said. */
    public record Quote(List<Block> blocks) implements Block {

        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A list.
     *
     * @param start the number of the first item; absent from a list with bullets
     */
    public record Listing(@Nullable Integer start, List<List<Block>> items) implements Block {

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Lines of code as they stand. */
    public record Code(String lines) implements Block {}

    /** A line across. */
    public record Rule() implements Block {}

    /** A table with at least its head; every row has as many cells as the head. */
    public record Table(List<Cell> head, List<List<Cell>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with its drawings, between them the drawings' summary; without both if it cannot be drawn.
     *
     * @param reading the drawings, or why there are none
     */
    public record Chart(List<Span> caption, ChartReading reading, Table table) implements Block {

        public Chart {
            caption = List.copyOf(caption);
        }

        /** Why it cannot be drawn; empty if it can. */
        public String fault() {
            return reading.fault();
        }

        /** The caption in plain words. */
        public String words() {
            return caption.stream()
                    .map(Span::words)
                    .collect(Collectors.joining())
                    .strip();
        }
    }

    /** A cell of a table. */
    public record Cell(Alignment alignment, List<Span> spans) {

        public Cell {
            spans = List.copyOf(spans);
        }

        public int length() {
            return spans.stream().mapToInt(span -> span.words().length()).sum();
        }
    }

    /** Where the words of a cell stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * Words in one style; a line break is the character {@code \n}.
     *
     * @param address where they lead, of a safe sort; empty if nowhere
     * @param picture the name of the picture that they stand for; empty if they are words in their own right
     * @param note the words of the footnote whose number stands here instead of words; empty if none does
     */
    public record Span(
            String words, boolean bold, boolean italic, boolean code, String address, String picture, List<Span> note) {

        public Span {
            note = List.copyOf(note);
        }

        public Span(String words, boolean bold, boolean italic, boolean code, String address, String picture) {
            this(words, bold, italic, code, address, picture, List.of());
        }

        public Span(String words, boolean bold, boolean italic, boolean code, String address) {
            this(words, bold, italic, code, address, "");
        }

        public static Span plain(String words) {
            return new Span(words, false, false, false, "");
        }

        public Span inBold() {
            return new Span(words, true, italic, code, address, picture, note);
        }

        static Span noting(List<Span> note) {
            return new Span("", false, false, false, "", "", note);
        }
    }
}
