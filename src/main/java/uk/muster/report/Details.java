package uk.muster.report;

import java.util.ArrayList;
import java.util.List;
import uk.muster.update.UpdateContent;

/** What an update says besides its paragraphs and is meant for readers. Its evidence is the reviewer's and stays out. */
final class Details {

    private Details() {}

    static List<Block.Detail> of(UpdateContent content) {
        List<Block.Detail> details = new ArrayList<>();
        if (content.result() != null) {
            details.add(new Block.Detail("Result", content.result().words()));
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
}
