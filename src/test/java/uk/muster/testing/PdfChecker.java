package uk.muster.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF in this JVM, whether a file keeps to PDF/UA-1 and PDF/A-3a; and what its tags say. */
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

    /** All its words in reading order without white space, those of front sheet and contents too. */
    public static String taggedWordsOf(byte[] pdf) throws IOException {
        return PaperInWords.withoutSpace(TaggedWords.of(pdf));
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
