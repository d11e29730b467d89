package uk.muster.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;

/** A unit under the name that it bore on the day asked about; no area means force-wide. */
public record UnitView(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable AreaId area,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
