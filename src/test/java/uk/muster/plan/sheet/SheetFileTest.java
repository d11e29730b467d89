package uk.muster.plan.sheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final List<List<String>> TABLE =
            List.of(List.of("no", "words"), List.of("1.10", "Résumé – “quoted”, twice; \"so\""), List.of("2", ""));

    @Test
    void csvComesBackAsItWentOut() {
        assertThat(cells(SheetFile.read(SheetFile.csv(TABLE)))).isEqualTo(TABLE);
    }

    @Test
    void workbookComesBackAsItWentOut() {
        assertThat(cells(SheetFile.read(SheetFile.xlsx("Plan", TABLE)))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 121", "-2 per cent", "@home", "'=1", "''-x", "'quoted'", "plain", "= \n=2"})
    void noCellOfACsvRunsAsAFormulaAndEveryTextComesBack(String text) {
        byte[] csv = SheetFile.csv(List.of(List.of("a", "b"), List.of("x", text)));

        assertThat(new String(csv, UTF_8).lines().skip(1).findFirst().orElseThrow())
                .doesNotContainPattern(",\"?[=+\\-@]");
        assertThat(SheetFile.read(csv).rows().get(1).cells().get(1)).isEqualTo(text);
    }

    @Test
    void csvIsReadWhateverItsCharactersAndSeparator() {
        String commas = "no,words\r\n1,Café – “yes”\r\n";
        String semicolons = "no;words\n1;\"Café – “yes”\"\n";
        for (byte[] file : List.of(
                commas.getBytes(UTF_8),
                ("\uFEFF" + commas).getBytes(UTF_8),
                semicolons.getBytes(UTF_8),
                commas.getBytes(Charset.forName("windows-1252")),
                commas.replace(',', '\t').getBytes(UTF_16))) {
            assertThat(cells(SheetFile.read(file)))
                    .containsExactly(List.of("no", "words"), List.of("1", "Café – “yes”"));
        }
    }

    @Test
    void rowsKeepTheNumbersThatASpreadsheetShows() {
        Sheet sheet = SheetFile.read("a,b\n\n,\n\"two\nlines\",x\nlast,y\n".getBytes(UTF_8));

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 4, 5);
    }

    @Test
    void workbookGivesFormulasAsValuesAndNumbersAsWhatTheyAre() throws IOException {
        byte[] file = workbook(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            XSSFRow row = workbook.createSheet().createRow(2);
            row.createCell(0).setCellValue(1.1);
            Cell date = row.createCell(1);
            date.setCellValue(LocalDate.of(2015, 3, 31));
            date.setCellStyle(day);
            Cell share = row.createCell(3);
            share.setCellValue(0.075);
            share.setCellStyle(percent);
            row.createCell(4).setCellFormula("6*7");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Sheet.Row row = SheetFile.read(file).rows().getFirst();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells()).containsExactly("1.1", "2015-03-31", "", "7.5", "42");
    }

    @Test
    void formulaWithoutAValueIsRefusedWithItsCell() throws IOException {
        byte[] file = workbook(workbook -> {
            workbook.createSheet().createRow(1).createCell(1).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        refused(file, "Cell B2");
    }

    @Test
    void emptyFileIsRefused() {
        refused(new byte[0], "empty");
        refused("\n\n,,\n".getBytes(UTF_8), "empty");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        refused("%PDF-1.7 whatever".getBytes(UTF_8), "not a spreadsheet");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "not a spreadsheet");
        refused(zip("readme.txt", 10), "not an Excel workbook");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "not an Excel workbook");
    }

    @Test
    void protectedAndOldWorkbooksAreRefusedWithWhatToDo() throws Exception {
        refused(encrypted(), "password");
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        refused(old.toByteArray(), ".xls");
    }

    @Test
    void enormousFilesAreRefusedBeforeTheyFillTheMemory() throws IOException {
        refused(new byte[SheetFile.MOST_BYTES + 1], "5 MB");
        refused(zip("xl/worksheets/sheet1.xml", 200 * 1024 * 1024), "unpacked");
        refused("x\n".repeat(3_000).getBytes(UTF_8), "rows");
        refused(",".repeat(500).concat("x").getBytes(UTF_8), "columns");
        refused(("a,\"" + "x".repeat(30_000)).getBytes(UTF_8), "Row 1");
    }

    @Test
    void brokenQuotationMarksAreRefusedWithTheirRow() {
        refused("a,b\n1,\"two\" three\n".getBytes(UTF_8), "Row 2");
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> SheetFile.read(file))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining(words);
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::cells).toList();
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1024 * 1024];
        Arrays.fill(block, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(SheetFile.xlsx("Plan", TABLE));
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
