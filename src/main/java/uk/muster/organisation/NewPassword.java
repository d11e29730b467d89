package uk.muster.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A password to be set: long rather than odd, as the National Cyber Security Centre advises. Never printed. */
public record NewPassword(
        @NotNull @Size(min = SHORTEST, max = LONGEST, message = "Use 12 to 200 characters.")
        String value) {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    @Override
    public String toString() {
        return "a password";
    }
}
