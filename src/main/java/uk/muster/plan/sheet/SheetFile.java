package uk.muster.plan.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.muster.text.CsvTable;

/** Files that hold a table; what a file is, its bytes tell and not its name. */
public final class SheetFile {

    /** What may be sent at most, for the screen that asks for a file. */
    public static final int MOST_BYTES = SheetLimits.MOST_BYTES;

    private SheetFile() {}

    /**
     * Reads a CSV or XLSX file.
     *
     * @throws SheetRefused if it is neither, or too large, protected or broken
     */
    public static Sheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new SheetRefused(
                    "The file is larger than 5 MB, which no plan needs. Take out pictures and other sheets, then try again.");
        }
        return switch (FileKind.of(content)) {
            case EMPTY -> new SheetLimits().sheet();
            case XLSX -> XlsxFile.read(content);
            case TEXT -> CsvFile.read(content);
            case PROTECTED ->
                throw new SheetRefused(
                        "The file is protected with a password. Open it in the program that made it, take"
                                + " the password off, save it and try again.");
            case OLD_EXCEL ->
                throw new SheetRefused(
                        "The file is in an old Excel format (.xls). Open it, save it as .xlsx or as CSV, and try again.");
            case OTHER ->
                throw new SheetRefused(
                        "The file is not a spreadsheet. Choose a CSV file or an Excel workbook (.xlsx).");
        };
    }

    /** The rows as a CSV file that Excel opens as it is: UTF-8 with a byte order mark. */
    public static byte[] csv(List<List<String>> rows) {
        return CsvTable.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    /** The rows as an Excel workbook whose first row stays in sight. */
    public static byte[] xlsx(String sheetName, List<List<String>> rows) {
        return XlsxFile.write(sheetName, rows);
    }
}
