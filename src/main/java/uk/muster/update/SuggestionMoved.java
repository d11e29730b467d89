package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundNews;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/**
 * A suggestion was made or settled; raised in the transaction that made it so.
 *
 * @param suggestedBy whoever made it
 * @param by whoever has now made or settled it
 */
public record SuggestionMoved(
        RequestView asked,
        Scope scope,
        SuggestionId suggestion,
        SuggestionState state,
        PersonId suggestedBy,
        PersonId by,
        Instant at)
        implements RoundNews {

    public RequestId request() {
        return asked.id();
    }

    @Override
    public RoundId round() {
        return asked.round();
    }
}
