package uk.muster.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF in this JVM, whether a file keeps to PDF/UA-1 and PDF/A-3a; and what its text says. */
public final class PdfChecker {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecker() {}

    /** The checks that the file fails in either standard, in the checker's words; empty if it keeps to both. */
    public static List<String> problemsOf(byte[] pdf) throws Exception {
        return Stream.concat(failed(pdf, PDFAFlavour.PDFUA_1), failed(pdf, PDFAFlavour.PDFA_3_A))
                .toList();
    }

    /** All its words in reading order without white space, those of front sheet and contents too; heads of tables once. */
    public static String taggedWordsOf(byte[] pdf) throws IOException {
        return PaperInWords.withoutSpace(TaggedWords.of(pdf));
    }

    /** The words of a paper's pages behind its front sheet and contents, without their footers and white space. */
    public static String wordsOf(byte[] pdf, String footer) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder words = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            boolean inPaper = false;
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = PaperInWords.withoutSpace(stripper.getText(document));
                String contents = text.replace(PaperInWords.withoutSpace(footer), "")
                        .replaceAll("Page" + page + "of" + document.getNumberOfPages(), "");
                inPaper = inPaper || (page > 2 && !endsInPageNumbers(contents));
                words.append(inPaper ? contents : "");
            }
            return words.toString();
        }
    }

    /** A page of the contents alone ends in the number of a page. */
    private static boolean endsInPageNumbers(String text) {
        return text.matches("(?s).*Recommendation\\d+");
    }

    private static Stream<String> failed(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() != TestAssertion.Status.PASSED)
                    .map(check -> "%s %s: %s at %s"
                            .formatted(
                                    standard,
                                    check.getRuleId().getClause(),
                                    check.getMessage(),
                                    check.getLocation().getContext()));
        }
    }
}
