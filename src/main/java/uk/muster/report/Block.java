package uk.muster.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.update.Status;

/**
 * What stands under a deliverable, in order. Each block knows whose it is, so that a reader can start with their own
 * area. Only a draft holds blocks that are not {@code approved}: they stop publication.
 */
public sealed interface Block {

    /** How a frozen document tells the kinds apart: never changed, only added to. */
    String kind();

    /** The part of this block that units of the area gave; empty if they gave none. */
    List<Block> from(String areaCode);

    /**
     * What one respondent wrote, as numbered paragraphs.
     *
     * @param named whether the respondent's name stands above: where several were asked
     * @param exemption of the whole, which each of its paragraphs then bears too
     */
    record Text(
            Respondent by,
            boolean named,
            @Nullable Status status,
            List<NumberedParagraph> paragraphs,
            List<Detail> details,
            boolean approved,
            @Nullable Exemption exemption)
            implements Block {

        /** One that is not exempt as a whole. */
        public Text(
                Respondent by,
                boolean named,
                @Nullable Status status,
                List<NumberedParagraph> paragraphs,
                List<Detail> details,
                boolean approved) {
            this(by, named, status, paragraphs, details, approved, null);
        }

        public Text {
            paragraphs = List.copyOf(paragraphs);
            details = List.copyOf(details);
        }

        @Override
        public String kind() {
            return "text";
        }

        @Override
        public List<Block> from(String areaCode) {
            return by.liesIn(areaCode) ? List.of(this) : List.of();
        }
    }

    /** The units' answers as one table, a row a respondent, under one paragraph number. */
    record Table(int number, String lead, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "table";
        }

        @Override
        public List<Block> from(String areaCode) {
            List<Row> own =
                    rows.stream().filter(row -> row.by().liesIn(areaCode)).toList();
            return own.isEmpty() ? List.of() : List.of(new Table(number, lead, own));
        }
    }

    /** A row of a table; the text is Markdown. */
    record Row(
            Respondent by,
            @Nullable Status status,
            String markdown,
            List<Detail> details,
            boolean approved,
            @Nullable Exemption exemption) {

        /** One that everybody may read. */
        public Row(Respondent by, @Nullable Status status, String markdown, List<Detail> details, boolean approved) {
            this(by, status, markdown, details, approved, null);
        }

        public Row {
            details = List.copyOf(details);
        }
    }

    /** An unnumbered sentence: a nil return in words, or "No update received from …". */
    record Note(List<Respondent> about, String sentence, boolean approved) implements Block {

        public Note {
            about = List.copyOf(about);
        }

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public List<Block> from(String areaCode) {
            return about.stream().anyMatch(one -> one.liesIn(areaCode)) ? List.of(this) : List.of();
        }
    }

    /** What else an update says, unnumbered and under a label: result, milestones reached, outlook. */
    record Detail(String label, String text) {}
}
