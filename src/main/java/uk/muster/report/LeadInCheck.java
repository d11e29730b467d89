package uk.muster.report;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds lead-ins to what the plan no longer has: they are not printed, and no field shows them, so that the warning must
 * say what they said. Decision 0144.
 */
record LeadInCheck(Material material) {

    /** A warning's reason is kept with the warning's words, for which there is room for 2,000 characters. */
    private static final int LONGEST = 1_500;

    Stream<Finding> findings() {
        Set<LeadPlace> places =
                material.leadChoices().stream().map(LeadChoice::lead).collect(Collectors.toSet());
        return material.frontMatter().leads().stream()
                .filter(lead -> !lead.isBlank() && !places.contains(lead.place()))
                .map(LeadInCheck::gone);
    }

    private static Finding gone(LeadText lead) {
        return Place.HEAD.finding(
                FindingKind.LEAD_IN_GONE,
                "%s led in %s that the plan no longer has. Copy it into the lead-in to what took that place, and give that as the reason; or say why it can go."
                        .formatted(
                                Excerpt.start(words(lead), LONGEST),
                                lead.place().isObjective() ? "an objective" : "a deliverable"));
    }

    private static String words(LeadText lead) {
        return lead.heading().isBlank() ? lead.text() : lead.heading() + ": " + lead.text();
    }
}
