package uk.muster.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of the paper that the editor can make exempt, or has.
 *
 * @param name what people call it: "Paragraph 12"
 * @param words how it begins, so that nobody takes one for another
 */
public record Exemptible(
        ExemptPlace place,
        String name,
        String words,
        @Nullable Decided decided) {

    /** Who made it exempt, when, and why. */
    public record Decided(ExemptGround ground, String reason, String by, Instant at) {}
}
