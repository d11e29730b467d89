package uk.muster.update;

import uk.muster.round.RequestView;
import uk.muster.security.UpdateState;

/**
 * What a request was answered with, for the board report.
 *
 * @param openSuggestions how many suggestions to its words the unit has not settled
 */
public record Answer(RequestView request, UpdateState state, UpdateContent content, long openSuggestions) {}
