package uk.muster.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** One thing that the plan promises, and the units asked to report on it. */
@Entity
class Deliverable implements Positioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Objective objective;

    private int position;
    private String title;
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable PlanTarget target;

    @ElementCollection
    @CollectionTable(name = "deliverable_unit", joinColumns = @JoinColumn(name = "deliverable_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    protected Deliverable() {}

    Deliverable(Objective objective, DeliverableDetails details) {
        this.objective = objective;
        describe(details);
    }

    void describe(DeliverableDetails details) {
        title = details.title();
        dueOn = details.dueOn();
        target = details.target() == null ? null : PlanTarget.of(details.target());
        Set<Long> asked = details.units().stream().map(UnitId::value).collect(Collectors.toSet());
        unitIds.retainAll(asked);
        unitIds.addAll(asked);
    }

    void belongTo(Objective other) {
        objective = other;
    }

    @Override
    public void takePosition(int number) {
        position = number;
    }

    boolean is(DeliverableId wanted) {
        return id != null && id == wanted.value();
    }

    DeliverableId id() {
        return new DeliverableId(id);
    }

    Objective objective() {
        return objective;
    }

    String number() {
        return objective.number() + "." + position;
    }

    int position() {
        return position;
    }

    DeliverableDetails details() {
        return DeliverableDetails.of(view());
    }

    DeliverableView view() {
        return new DeliverableView(
                id(),
                number(),
                title,
                dueOn,
                target == null ? null : target.view(),
                unitIds.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
