package uk.muster.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.update.Status;

/** What stands under a deliverable, in order. */
public sealed interface Block {

    /** A numbered paragraph. */
    record Paragraph(NumberedParagraph paragraph) implements Block {}

    /** The name of the unit whose paragraphs follow, with its status. */
    record UnitHeading(String unit, @Nullable Status status) implements Block {}

    /** The units' answers as one table, a row a unit or pair of jointly reporting units, under one paragraph number. */
    record UnitTable(int number, String lead, List<Row> rows) implements Block {}

    /** A row of a unit table; the text is Markdown. */
    record Row(String unit, @Nullable Status status, String markdown) {}

    /** An unnumbered sentence: a nil return in words, or "No update received from …". */
    record Note(String sentence) implements Block {}
}
