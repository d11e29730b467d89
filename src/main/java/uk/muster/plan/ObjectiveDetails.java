package uk.muster.plan;

/**
 * What an editor says of an objective.
 *
 * @param theme the theme's name, by which force-wide updates find their reviewer; the objective's title if blank
 */
public record ObjectiveDetails(String title, String theme) {

    public ObjectiveDetails {
        title = Wording.of("objective", title, 400);
        theme = Wording.of("theme", theme.isBlank() ? title : theme, 300);
    }
}
