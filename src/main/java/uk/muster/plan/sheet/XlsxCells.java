package uk.muster.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet while it streams by; cells that the file leaves out are empty. */
final class XlsxCells implements SheetContentsHandler {

    private static final String FAILED = "ERROR:";

    private final SheetLimits rows = new SheetLimits();
    private List<String> cells = new ArrayList<>();

    @Override
    public void startRow(int index) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int index) {
        rows.add(index + 1, cells);
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        int row = reference == null ? 0 : new CellReference(reference).getRow() + 1;
        SheetLimits.demandColumn(row, column);
        while (cells.size() < column) {
            cells.add("");
        }
        String text = value == null ? "" : value;
        SheetLimits.demandCell(row, text);
        if (text.startsWith(FAILED)) {
            throw new SheetRefused("Cell %s has a formula without a value (%s). Mend the formula or write its value."
                    .formatted(reference, text.substring(FAILED.length())));
        }
        cells.add(text);
    }

    Sheet sheet() {
        return rows.sheet();
    }
}
