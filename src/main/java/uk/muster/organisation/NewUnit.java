package uk.muster.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;

/** What opening a unit needs; a Local Policing Unit lies in an area, the others are force-wide. */
public record NewUnit(
        @NotBlank(message = "Enter a name.") @Size(max = 160, message = "Use at most 160 characters.")
        String name,

        @NotBlank(message = "Enter a code.")
        @Size(max = 40, message = "Use at most 40 characters.")
        @Pattern(
                regexp = "[a-z0-9]*(-[a-z0-9]+)*",
                message = "Use small letters, digits and hyphens, as in birmingham-north.")
        String code,

        @NotNull(message = "Choose a kind.") UnitKind kind,
        @Nullable AreaId area,
        @NotNull(message = "Enter the day it opens.") LocalDate openedOn) {}
