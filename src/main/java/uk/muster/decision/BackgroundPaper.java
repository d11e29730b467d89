package uk.muster.decision;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** A paper that a decision rests on, by name, with the address where it can be read if there is one. */
@Embeddable
public record BackgroundPaper(String name, String link) {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_LINK = 2000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*|/published/\\S+");

    public BackgroundPaper {
        name = name.strip();
        link = link.strip();
    }

    /** Whether the address leads to a page: nothing else may stand behind a link. */
    public boolean isReadable() {
        return link.isEmpty() || ADDRESS.matcher(link).matches();
    }

    public boolean isEmpty() {
        return name.isEmpty() && link.isEmpty();
    }
}
