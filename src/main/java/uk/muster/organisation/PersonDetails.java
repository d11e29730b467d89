package uk.muster.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an administrator writes down about a person: who they are, what they may do, what they answer for. */
public record PersonDetails(
        @NotBlank(message = "Enter the person's name.") @Size(max = 160, message = "Use at most 160 characters.")
        String name,

        @Size(max = 160, message = "Use at most 160 characters.")
        String title,

        @NotBlank(message = "Enter a username.")
        @Size(max = 80, message = "Use at most 80 characters.")
        @Pattern(
                regexp = "[a-z0-9]*([.-][a-z0-9]+)*",
                message = "Use small letters, digits, full stops and hyphens, as in lead.walsall.")
        String username,

        @NotBlank(message = "Enter an e-mail address.")
        @Email(message = EMAIL_EXPECTED)
        @Size(max = 254, message = "Use at most 254 characters.")
        String email,

        List<GrantedRole> roles,
        List<HeldPortfolio> portfolio) {

    public static final String EMAIL_EXPECTED = "Enter an e-mail address like name@example.org.";

    /** The same person with other roles and another portfolio. */
    public PersonDetails with(List<GrantedRole> roles, List<HeldPortfolio> portfolio) {
        return new PersonDetails(name, title, username, email, roles, portfolio);
    }
}
