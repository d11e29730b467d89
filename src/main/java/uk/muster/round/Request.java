package uk.muster.round;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableId;
import uk.muster.security.UnitId;

/** One deliverable asked of one unit, or of two that report jointly. */
@Entity
class Request {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long roundId;
    private long deliverableId;
    private long unitId;
    private @Nullable Long jointWithUnitId;

    /** Only where this request was extended beyond its round's date. */
    private @Nullable LocalDate dueOn;

    @Version
    private long version;

    protected Request() {}

    Request(RoundId round, Asked asked) {
        this.roundId = round.value();
        this.deliverableId = asked.deliverable().value();
        this.unitId = asked.reporting().unit().value();
        UnitId partner = asked.reporting().jointWith();
        this.jointWithUnitId = partner == null ? null : partner.value();
    }

    /** Gives the unit until that day; the round's own day takes an extension back. */
    void extend(LocalDate until, RoundDates dates) {
        String whyNot = dates.whyNotDueOn(until);
        if (!whyNot.isEmpty()) {
            throw new RoundRefused(whyNot);
        }
        dueOn = until.equals(dates.updatesDueOn()) ? null : until;
    }

    void demandVersion(long expected) {
        if (version != expected) {
            throw RoundRefused.changedMeanwhile();
        }
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    DeliverableId deliverable() {
        return new DeliverableId(deliverableId);
    }

    Asked asked() {
        return new Asked(deliverable(), reporting());
    }

    /** Whoever it is asked of: one unit or two. */
    ReportingUnit reporting() {
        return new ReportingUnit(new UnitId(unitId), jointWithUnitId == null ? null : new UnitId(jointWithUnitId));
    }

    /** A round whose date moved past an extension overtakes it. */
    RequestView view(RoundDates dates) {
        LocalDate due = dueOn == null || dueOn.isBefore(dates.updatesDueOn()) ? dates.updatesDueOn() : dueOn;
        return new RequestView(
                new RequestId(id),
                round(),
                deliverable(),
                reporting().unit(),
                reporting().jointWith(),
                due,
                version);
    }
}
