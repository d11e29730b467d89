package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import uk.muster.update.Result;
import uk.muster.update.UpdateContent;

/** What an update says besides its paragraphs and is meant for readers. Its evidence is the reviewer's and stays out. */
final class Details {

    private Details() {}

    static List<Block.Detail> of(UpdateContent content) {
        List<Block.Detail> details = new ArrayList<>();
        if (content.result() != null) {
            details.add(new Block.Detail("Result", words(content.result())));
        }
        add(details, "Milestones reached", content.milestones());
        add(details, "Outlook", content.outlook());
        return details;
    }

    private static void add(List<Block.Detail> details, String label, String text) {
        if (!text.isBlank()) {
            details.add(new Block.Detail(label, text.strip()));
        }
    }

    /** "3.5, April to June 2014 (crime recording system)". */
    private static String words(Result result) {
        String value = result.value().stripTrailingZeros().toPlainString();
        String period = result.period().isBlank() ? "" : ", " + result.period().strip();
        String source = result.source().isBlank() ? "" : " (" + result.source().strip() + ")";
        return value + period + source;
    }
}
