package uk.muster.plan.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.muster.text.FormulaGuard;

/** CSV as people have it: separated by commas, semicolons or tabs, whatever Excel's country put there. */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvFile() {}

    static Sheet read(byte[] content) {
        String text = CsvText.decode(content);
        CSVFormat format = FORMAT.builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        SheetLimits rows = new SheetLimits();
        int row = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                rows.add(row, cells(row, line));
                row++;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SheetRefused(
                    "Row %d cannot be read: a quotation mark stands where none may. Put the whole cell in quotation marks"
                                    .formatted(row)
                            + " and double those inside it, or save the file from a spreadsheet program again.");
        }
        return rows.sheet();
    }

    private static List<String> cells(int row, CSVRecord line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line) {
            SheetLimits.demandColumn(row, cells.size());
            SheetLimits.demandCell(row, cell);
            cells.add(FormulaGuard.unguarded(cell));
        }
        return cells;
    }

    /** The one that the heading row has most of. */
    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
