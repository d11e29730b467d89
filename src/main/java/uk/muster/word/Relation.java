package uk.muster.word;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a part of a Word file refers to.
 *
 * @param type the last word of its type: image, hyperlink …
 * @param target the part's name in the file, or the address outside
 */
record Relation(String type, String target, boolean outside) {

    /** What the names of embedded fonts end with. */
    static final String FONT = "odttf";

    private static final Pattern OPENS_IN_A_BROWSER = Pattern.compile("(?i)(?:https?|mailto):.+");

    static Relation of(Element relationship, String from) {
        String type = relationship.attr("Type");
        String target = relationship.attr("Target");
        boolean outside = relationship.attr("TargetMode").equalsIgnoreCase("External");
        return new Relation(
                type.substring(type.lastIndexOf('/') + 1), outside ? target : within(from, target), outside);
    }

    private static String within(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw TemplateRefused.damaged();
        }
    }

    boolean isPicture() {
        return type.equals("image") && !outside;
    }

    boolean isFont() {
        return type.equals("font") && !outside;
    }

    String ending() {
        return target.substring(target.lastIndexOf('.') + 1).toLowerCase();
    }

    boolean isLink() {
        return type.equals("hyperlink")
                && outside
                && OPENS_IN_A_BROWSER.matcher(target).matches();
    }
}
