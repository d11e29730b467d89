package uk.muster.demo;

import java.util.List;

/** Who reviews what in the demonstration: three Assistant Commissioners with two areas each, and the Deputy. */
final class DemoReviewers {

    static final List<DemoReviewer> ALL = List.of(
            new DemoReviewer(
                    "deputy",
                    "Grace Hollis",
                    "Deputy Commissioner",
                    List.of("birmingham"),
                    List.of(DemoThemes.CONFIDENCE, DemoThemes.CRIME, DemoThemes.RESOURCES)),
            new DemoReviewer(
                    "apcc.khan",
                    "Amina Khan",
                    "Assistant Commissioner",
                    List.of("coventry", "solihull"),
                    List.of(DemoThemes.VULNERABLE, DemoThemes.VICTIMS, DemoThemes.PARTNERSHIP)),
            new DemoReviewer(
                    "apcc.brennan",
                    "Michael Brennan",
                    "Assistant Commissioner",
                    List.of("walsall", "wolverhampton"),
                    List.of(DemoThemes.ROADS, DemoThemes.NATIONAL)),
            new DemoReviewer(
                    "apcc.sandhu",
                    "Jas Sandhu",
                    "Assistant Commissioner",
                    List.of("dudley", "sandwell"),
                    List.of(DemoThemes.YOUNG_PEOPLE, DemoThemes.WORKFORCE)));

    private DemoReviewers() {}

    /** The username of whoever reviews the area's units. */
    static String ofArea(String area) {
        return ALL.stream()
                .filter(reviewer -> reviewer.areas().contains(area))
                .findFirst()
                .orElseThrow()
                .username();
    }

    /** The username of whoever reviews the theme's force-wide updates. */
    static String ofTheme(String theme) {
        return ALL.stream()
                .filter(reviewer -> reviewer.themes().contains(theme))
                .findFirst()
                .orElseThrow()
                .username();
    }

    /** A reviewer, the codes of their areas and the names of their themes. */
    record DemoReviewer(String username, String name, String title, List<String> areas, List<String> themes) {}
}
