package uk.muster.update;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as screens show it.
 *
 * @param before what the paragraph said when it was made
 * @param reason why it was declined; often none
 * @param mayAnswer whether the reader may accept or decline it
 * @param mayWithdraw whether the reader may take it back
 */
public record SuggestionView(
        SuggestionId id,
        UUID paragraph,
        String before,
        String words,
        String note,
        String by,
        Instant at,
        SuggestionState state,
        String settledBy,
        @Nullable Instant settledAt,
        String reason,
        boolean mayAnswer,
        boolean mayWithdraw) {

    public boolean isOpen() {
        return state == SuggestionState.OPEN;
    }
}
