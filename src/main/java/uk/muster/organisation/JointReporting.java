package uk.muster.organisation;

import jakarta.persistence.Entity;
import uk.muster.security.UnitId;

/** That one unit answers for itself and another between two dates. */
@Entity
class JointReporting extends Dated {

    private long unitId;
    private long withUnitId;

    protected JointReporting() {}

    JointReporting(UnitId partner, UnitId answering, Period period) {
        super(period);
        this.unitId = partner.value();
        this.withUnitId = answering.value();
    }

    UnitId partner() {
        return new UnitId(unitId);
    }

    /** The unit that answers for both. */
    UnitId answering() {
        return new UnitId(withUnitId);
    }

    boolean involves(UnitId unit) {
        return partner().equals(unit) || answering().equals(unit);
    }

    @Override
    boolean saysTheSameAs(Dated other) {
        return other instanceof JointReporting joint && unitId == joint.unitId && withUnitId == joint.withUnitId;
    }
}
