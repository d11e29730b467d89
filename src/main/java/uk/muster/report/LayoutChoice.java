package uk.muster.report;

import java.util.List;
import uk.muster.plan.DeliverableId;
import uk.muster.round.RequestId;

/**
 * A deliverable with several respondents, for which the editor chooses a layout, and the order of the answers.
 *
 * @param answering who was asked, in the order of the paper
 */
public record LayoutChoice(DeliverableId deliverable, String number, Layout layout, List<Answering> answering) {

    public LayoutChoice {
        answering = List.copyOf(answering);
    }

    /** The id by which pages link to the deliverable. */
    public String anchor() {
        return DeliverablePart.anchor(number);
    }

    /** Who answers a request, by name. */
    public record Answering(RequestId request, String name) {}
}
