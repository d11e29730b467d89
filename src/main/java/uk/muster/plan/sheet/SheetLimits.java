package uk.muster.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import uk.muster.plan.sheet.Sheet.Row;

/** Gathers a file's rows and stops at what no table for people holds, before it fills the memory. */
final class SheetLimits {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_BYTES_UNPACKED = 40 * 1024 * 1024;

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_CHARACTERS = 20_000;

    private final List<Row> rows = new ArrayList<>();

    void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() >= MOST_ROWS) {
            throw new SheetRefused(
                    "The file has more than %,d rows. Take out what does not belong to the plan.".formatted(MOST_ROWS));
        }
        rows.add(new Row(number, cells));
    }

    static void demandColumn(int row, int column) {
        if (column >= MOST_COLUMNS) {
            throw new SheetRefused("Row %d has more than %d columns. Take out those that do not belong to the plan."
                    .formatted(row, MOST_COLUMNS));
        }
    }

    static void demandCell(int row, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new SheetRefused(
                    "Row %d has a cell with more than %,d characters. A quotation mark may be missing before it."
                            .formatted(row, MOST_CHARACTERS));
        }
    }

    Sheet sheet() {
        if (rows.isEmpty()) {
            throw new SheetRefused("The file is empty. Choose a file with a heading row and a row a deliverable.");
        }
        return new Sheet(rows);
    }
}
