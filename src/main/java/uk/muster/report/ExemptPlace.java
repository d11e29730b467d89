package uk.muster.report;

import java.util.UUID;
import uk.muster.round.RequestId;

/**
 * Something of a paper that can be made exempt, by a key that stays when the paper is numbered anew or its layout
 * changes. Decision 0190.
 */
public record ExemptPlace(String key) {

    private static final String PARAGRAPH = "paragraph.";

    static ExemptPlace paragraph(UUID id) {
        return new ExemptPlace(PARAGRAPH + id);
    }

    /** All that a unit answers: its paragraphs, result, milestones, outlook and status. */
    static ExemptPlace answer(RequestId request) {
        return new ExemptPlace("answer." + request.value());
    }

    /** The text of a section of the front matter; its heading stays public. */
    static ExemptPlace section(UUID id) {
        return new ExemptPlace(FrontMatter.textKey(id));
    }

    /** The text of a lead-in; its sub-heading stays public. */
    static ExemptPlace lead(LeadPlace place) {
        return new ExemptPlace(place.textKey());
    }

    static ExemptPlace annex(UUID id) {
        return new ExemptPlace("annex." + id);
    }

    boolean isParagraph() {
        return key.startsWith(PARAGRAPH);
    }
}
