package uk.muster.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a deliverable of an edition came from in the edition before (its sources; none if it is new), or, without a
 * deliverable, that its sources ended. That somebody recorded it means that it is no longer a suggestion.
 */
@Entity
class Variation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long editionId;

    private @Nullable Long deliverableId;

    @ElementCollection
    @CollectionTable(name = "variation_source", joinColumns = @JoinColumn(name = "variation_id"))
    @Column(name = "deliverable_id")
    private Set<Long> sourceIds = new HashSet<>();

    private String reason = "";

    @Version
    private long version;

    protected Variation() {}

    Variation(EditionId edition, @Nullable DeliverableId deliverable, Origin origin) {
        this.editionId = edition.value();
        this.deliverableId = deliverable == null ? null : deliverable.value();
        this.reason = origin.reason();
        origin.sources().forEach(source -> sourceIds.add(source.value()));
    }

    @Nullable
    DeliverableId deliverable() {
        return deliverableId == null ? null : new DeliverableId(deliverableId);
    }

    Origin origin() {
        return new Origin(sourceIds.stream().map(DeliverableId::new).collect(Collectors.toSet()), reason);
    }

    boolean isOf(DeliverableId other) {
        return other.equals(deliverable());
    }

    /** Whether it records that a deliverable continues the source. */
    boolean continues(DeliverableId source) {
        return deliverableId != null && sourceIds.contains(source.value());
    }

    /** Whether it records that one of these ended. */
    boolean endsOneOf(Collection<DeliverableId> sources) {
        return deliverableId == null && sources.stream().anyMatch(source -> sourceIds.contains(source.value()));
    }
}
