package uk.muster.update;

import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundNews;
import uk.muster.security.PersonId;

/**
 * An update as it stands after any change to it: its words, its state. Raised once all of the change is made, for those
 * who have the update on their screen.
 */
public record UpdateChanged(UpdateView now, PersonId by) implements RoundNews {

    public RequestId request() {
        return now.request().id();
    }

    @Override
    public RoundId round() {
        return now.request().round();
    }
}
