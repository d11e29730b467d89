package uk.muster.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableId;
import uk.muster.security.UnitId;

/** A deliverable asked of a unit, with another where the two report jointly; due with its round unless extended. */
public record RequestView(
        RequestId id,
        RoundId round,
        DeliverableId deliverable,
        UnitId unit,
        @Nullable UnitId jointWith,
        LocalDate dueOn,
        long version) {}
