package uk.muster.report;

import java.util.List;
import java.util.stream.IntStream;

/** An objective of the paper. */
public record ObjectivePart(int number, String title, List<DeliverablePart> deliverables) {

    public ObjectivePart {
        deliverables = List.copyOf(deliverables);
    }

    /** The id by which pages link to it. */
    public String anchor() {
        return "o" + number;
    }

    /** The numbers of its deliverables' paragraphs, in order. */
    public IntStream paragraphNumbers() {
        return deliverables.stream().flatMapToInt(DeliverablePart::paragraphNumbers);
    }
}
