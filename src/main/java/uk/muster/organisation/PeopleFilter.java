package uk.muster.organisation;

import org.jspecify.annotations.Nullable;
import uk.muster.security.Role;

/**
 * Which people to list.
 *
 * @param words to find in a name, a title or a username; all if blank
 * @param role that they have today; any if none is given
 */
public record PeopleFilter(String words, @Nullable Role role) {

    public static final PeopleFilter ALL = new PeopleFilter("", null);

    String pattern() {
        String literal = words.strip().replaceAll("[!%_]", "!$0");
        return "%" + literal.toLowerCase() + "%";
    }
}
