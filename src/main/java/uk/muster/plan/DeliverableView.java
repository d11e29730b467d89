package uk.muster.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** A deliverable under its number of the day, 3.4, and the units asked for it. */
public record DeliverableView(
        DeliverableId id,
        String number,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable Target target,
        Set<UnitId> units) {}
