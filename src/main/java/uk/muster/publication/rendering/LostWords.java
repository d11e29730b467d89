package uk.muster.publication.rendering;

import java.io.IOException;
import java.util.List;
import uk.muster.report.ReportRefused;

/** Stops a paper whose PDF does not show all that its page says: the renderer loses what finds no room. Decision 0237. */
final class LostWords {

    private LostWords() {}

    /**
     * @param said by each part of the page that the PDF was made of
     * @throws ReportRefused with the place of the first that are lost
     */
    static void refuse(List<PageWords> said, byte[] pdf) throws IOException {
        List<String> drawn = DrawnWords.of(pdf);
        for (int part = 0; part < said.size(); part++) {
            said.get(part).firstLost(part < drawn.size() ? drawn.get(part) : "").ifPresent(place -> {
                throw new ReportRefused(
                        "The PDF would not show all the words of %s: they find no room on a sheet.".formatted(place)
                                + " Give a table there fewer columns, and take it out of lists and quotations.");
            });
        }
    }
}
