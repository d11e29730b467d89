package uk.muster.plan.sheet;

import java.util.List;

/** A table of text, as a file holds it; rows that are empty throughout are left out. */
public record Sheet(List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** A row under the number that a spreadsheet program shows for it. */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell's text without space round it; empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
