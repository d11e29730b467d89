package uk.muster.plan;

import java.util.Set;

/** Where a deliverable came from in the edition before, and why it is as it is. */
public record Origin(Set<DeliverableId> sources, String reason) {

    public Origin {
        sources = Set.copyOf(sources);
    }
}
