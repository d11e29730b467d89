package uk.muster.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.muster.report.ExemptGround;
import uk.muster.testing.SignedIn;

/** Decision notices brought as far as a test wants them, by those who may. */
@Component
public class TestDecisions {

    private final DecisionService decisions;
    private final DecisionReader reader;

    TestDecisions(DecisionService decisions, DecisionReader reader) {
        this.decisions = decisions;
        this.reader = reader;
    }

    /** Words that can be signed. */
    public static DecisionText text(String title) {
        return of(title, Approved.NOTHING, null, null);
    }

    public static DecisionText exempt(String title, ExemptGround ground) {
        return of(title, Approved.NOTHING, null, ground);
    }

    public static DecisionText superseding(DecisionId old, String title) {
        return of(title, Approved.NOTHING, old, null);
    }

    public static DecisionText approving(Approved approved, String title) {
        return of(title, approved, null, null);
    }

    private static DecisionText of(
            String title, Approved approved, @Nullable DecisionId old, @Nullable ExemptGround ground) {
        return new DecisionText(
                title,
                "A **summary** of it.",
                "It is decided.",
                "It costs <nothing>.",
                "None.",
                "None.",
                List.of(
                        new BackgroundPaper("Letter of the board", "https://example.org/letter"),
                        new BackgroundPaper("Minutes", "")),
                approved,
                old,
                ground,
                ground == null ? "" : "The reason stays here.");
    }

    /** Leaves the editor signed in. */
    public DecisionId draft(DecisionText text) {
        SignedIn.as("editor");
        return decisions.draft(text);
    }

    /** Leaves the commissioner signed in. */
    public DecisionId signed(DecisionText text) {
        DecisionId draft = draft(text);
        SignedIn.as("commissioner");
        decisions.sign(draft, reader.notice(draft).version());
        return draft;
    }
}
