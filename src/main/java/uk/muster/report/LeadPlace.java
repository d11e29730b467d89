package uk.muster.report;

import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.ObjectiveId;

/**
 * What of the plan a lead-in introduces, by a key that stays when the plan is numbered anew. Decision 0144.
 */
public record LeadPlace(String key) {

    private static final String HEADING = "lead.heading.";
    private static final String TEXT = "lead.text.";
    private static final String OBJECTIVE = "objective.";

    public static LeadPlace of(ObjectiveId objective) {
        return new LeadPlace(OBJECTIVE + objective.value());
    }

    public static LeadPlace of(DeliverableId deliverable) {
        return new LeadPlace("deliverable." + deliverable.value());
    }

    /** Whose passage that is, if it is one of a lead-in. */
    public static Optional<LeadPlace> ofPassage(String key) {
        return Stream.of(HEADING, TEXT)
                .filter(key::startsWith)
                .map(prefix -> new LeadPlace(key.substring(prefix.length())))
                .findFirst();
    }

    boolean isObjective() {
        return key.startsWith(OBJECTIVE);
    }

    /** The key of the passage that is its sub-heading. */
    public String headingKey() {
        return HEADING + key;
    }

    /** The key of the passage that is its text. */
    public String textKey() {
        return TEXT + key;
    }
}
