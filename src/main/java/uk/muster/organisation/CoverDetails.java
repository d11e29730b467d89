package uk.muster.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** Who is away from when until when, both days included, and who does their work. */
public record CoverDetails(
        @NotNull(message = "Choose who is away.") @Nullable PersonId absent,

        @NotNull(message = "Choose who does the work.") @Nullable
        PersonId standIn,

        @NotNull(message = "Enter the first day.") @Nullable LocalDate from,

        @NotNull(message = "Enter the last day. Cover ends by itself.") @Nullable
        LocalDate until) {}
