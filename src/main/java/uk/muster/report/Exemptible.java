package uk.muster.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.update.ParagraphText;

/**
 * Something of the paper that the editor can make exempt, or has.
 *
 * @param name what people call it: "Paragraph 12"
 * @param words how it begins, so that nobody takes one for another
 * @param owned whose paragraph it is, if a unit's: other words can be suggested for it
 */
public record Exemptible(
        ExemptPlace place,
        String name,
        String words,
        @Nullable Decided decided,
        @Nullable Owned owned) {

    /** A paragraph that a unit answered a request with. */
    public record Owned(RequestId request, ParagraphText paragraph) {}

    /** Who made it exempt, when, and why. */
    public record Decided(ExemptGround ground, String reason, String by, Instant at) {}
}
