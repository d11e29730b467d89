package uk.muster.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What opening an area needs. */
public record NewArea(
        @NotBlank(message = "Enter a name.") @Size(max = 120, message = "Use at most 120 characters.")
        String name,

        @NotBlank(message = "Enter a code.")
        @Size(max = 40, message = "Use at most 40 characters.")
        @Pattern(
                regexp = "[a-z0-9]*(-[a-z0-9]+)*",
                message = "Use small letters, digits and hyphens, as in birmingham-north.")
        String code,

        @NotNull(message = "Enter the day it opens.") LocalDate openedOn) {}
