package uk.muster.update;

import uk.muster.round.RequestView;
import uk.muster.round.RoundView;
import uk.muster.security.Scope;

/**
 * What an update answers, in words.
 *
 * @param scope for what depends on neither state nor writers
 * @param deliverable its number and title: "6.4 Reduce burglary"
 * @param units the names of those who answer
 */
public record AskedUpdate(RequestView request, RoundView round, Scope scope, String deliverable, String units) {}
