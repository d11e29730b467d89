package uk.muster.review;

import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundView;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateView;

/**
 * An update with all that a reviewer judges it by.
 *
 * @param deliverable its number and title: "6.4 Reduce burglary"
 * @param actingFor the name of whom the reader stands in for; empty if in their own right
 * @param target what the deliverable is to reach, in words; empty if it has no target
 * @param lastSubmitted what was submitted before this, if it came more than once
 * @param lastRound what the unit said a round ago
 */
public record ReviewedUpdate(
        UpdateView update,
        RoundView round,
        String deliverable,
        String unitName,
        String actingFor,
        String target,
        @Nullable UpdateContent lastSubmitted,
        @Nullable UpdateContent lastRound) {}
