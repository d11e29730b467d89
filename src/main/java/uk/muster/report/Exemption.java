package uk.muster.report;

import org.jspecify.annotations.Nullable;

/**
 * That something of a paper is kept out of its public edition.
 *
 * @param reason why the public interest asks for that; the public edition does not tell it, for a reason has words of
 *     what it guards
 */
public record Exemption(ExemptGround ground, @Nullable String reason) {

    /** Whether the words have given way to a sentence: what the public reads. */
    public boolean withheld() {
        return reason == null;
    }

    /** As the public edition tells of it. */
    Exemption withoutReason() {
        return new Exemption(ground, null);
    }

    /**
     * What the public reads instead: "This paragraph is exempt (paragraph 3 of …)."
     *
     * @param what "This paragraph"
     */
    String sentence(String what) {
        return what + " is exempt (" + ground.citation() + ").";
    }

    /** What stands beside the words in the board's edition. */
    public String note() {
        return "Exempt (" + ground.citation() + ")" + (reason == null ? "" : ": " + reason);
    }
}
