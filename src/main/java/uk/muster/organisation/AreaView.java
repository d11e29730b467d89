package uk.muster.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;

/** A local authority area. */
public record AreaView(
        AreaId id,
        String code,
        String name,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
