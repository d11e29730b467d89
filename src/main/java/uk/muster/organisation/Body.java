package uk.muster.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The organisation that holds the force to account: all that would otherwise be a literal in code.
 *
 * @param clearDays how many its papers lie open before a meeting
 */
public record Body(
        @NotBlank(message = "Enter the body's name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @NotBlank(message = "Enter a short name.") @Size(max = 60, message = "Use at most 60 characters.")
        String shortName,

        @NotBlank(message = "Enter the head's title.") @Size(max = 60, message = "Use at most 60 characters.")
        String headTitle,

        @NotBlank(message = "Enter the board's name.") @Size(max = 200, message = "Use at most 200 characters.")
        String boardName,

        @NotBlank(message = "Enter the force's name.") @Size(max = 200, message = "Use at most 200 characters.")
        String forceName,

        @Size(max = 200, message = "Use at most 200 characters.")
        String contact,

        @Min(0) @Max(MOST_CLEAR_DAYS) int clearDays,

        long version) {

    public static final int MOST_CLEAR_DAYS = 10;

    /** The same words, written on another version. */
    public Body withVersion(long other) {
        return new Body(name, shortName, headTitle, boardName, forceName, contact, clearDays, other);
    }
}
