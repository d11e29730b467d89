package uk.muster.plan.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook, read as a stream and only once it is known to unpack to a modest size. */
final class XlsxFile {

    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int WIDEST = 60;

    private XlsxFile() {}

    static Sheet read(byte[] content) {
        try {
            demandModestSize(content);
            try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
                return firstSheet(file);
            }
        } catch (SheetRefused e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new SheetRefused(
                    "The file is not an Excel workbook, or it is damaged. Open it in a spreadsheet program,"
                            + " save it as .xlsx or as CSV, and try again.");
        }
    }

    private static Sheet firstSheet(OPCPackage file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(file);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new SheetRefused("The workbook has no sheet. Choose one whose first sheet is the plan.");
        }
        XlsxCells cells = new XlsxCells();
        try (InputStream sheet = sheets.next()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(file), cells, new XlsxValues(), false));
            xml.parse(new InputSource(sheet));
        }
        return cells.sheet();
    }

    /** A small file can unpack to gigabytes; count before anything is kept. */
    private static void demandModestSize(byte[] content) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > SheetLimits.MOST_BYTES_UNPACKED) {
                        throw new SheetRefused(
                                "The workbook is far larger than a plan when it is unpacked. Copy the plan"
                                        + " into a new workbook, or save it as CSV, and try again.");
                    }
                }
            }
        }
    }

    static byte[] write(String sheetName, List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(sheetName);
            for (List<String> cells : rows) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
            layOut(workbook, sheet, rows);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns are text, or Excel would make 1.1 of 1.10. */
    private static void layOut(XSSFWorkbook workbook, XSSFSheet sheet, List<List<String>> rows) {
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = workbook.createCellStyle();
        heading.cloneStyleFrom(text);
        heading.setFont(bold);
        sheet.forEach(row -> row.forEach(cell -> cell.setCellStyle(row.getRowNum() == 0 ? heading : text)));
        for (int column = 0; column < rows.getFirst().size(); column++) {
            sheet.setDefaultColumnStyle(column, text);
            sheet.setColumnWidth(column, width(rows, column) * WIDTH_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static int width(List<List<String>> rows, int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.min(longest + 2, WIDEST);
    }
}
