package uk.muster.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An objective of the paper.
 *
 * @param lead what the editor put before its deliverables: one section, or none
 */
public record ObjectivePart(
        int number,
        String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Section> lead,
        List<DeliverablePart> deliverables) {

    public ObjectivePart {
        lead = lead == null ? List.of() : List.copyOf(lead);
        deliverables = List.copyOf(deliverables);
    }

    /** One without a lead-in, as all were once. */
    public ObjectivePart(int number, String title, List<DeliverablePart> deliverables) {
        this(number, title, List.of(), deliverables);
    }

    /** The id by which pages link to it. */
    public String anchor() {
        return anchor(number);
    }

    static String anchor(int number) {
        return "o" + number;
    }

    /** By which its lead-in is known on the page. */
    public String leadAnchor() {
        return anchor() + "-lead";
    }

    /** The numbers of its paragraphs, in order. */
    public IntStream paragraphNumbers() {
        return IntStream.concat(
                lead.stream().flatMapToInt(Section::paragraphNumbers),
                deliverables.stream().flatMapToInt(DeliverablePart::paragraphNumbers));
    }
}
