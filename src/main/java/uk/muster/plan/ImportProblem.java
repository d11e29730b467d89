package uk.muster.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something about a file that its sender should mend (an error) or know (a warning).
 *
 * @param row the row that a spreadsheet program shows, or 0 for the file as a whole
 */
public record ImportProblem(int row, @Nullable PlanColumn column, String words) {

    /** "Row 7, deliverable_no: …". */
    public String inWords() {
        if (row == 0) {
            return words;
        }
        return column == null
                ? "Row %d: %s".formatted(row, words)
                : "Row %d, %s: %s".formatted(row, column.heading(), words);
    }
}
