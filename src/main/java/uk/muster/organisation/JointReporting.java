package uk.muster.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** That one unit answers for itself and another between two dates. */
@Entity
class JointReporting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long unitId;
    private long withUnitId;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected JointReporting() {}

    JointReporting(UnitId partner, UnitId answering, Period period) {
        this.unitId = partner.value();
        this.withUnitId = answering.value();
        this.period = period;
    }

    UnitId partner() {
        return new UnitId(unitId);
    }

    /** The unit that answers for both. */
    UnitId answering() {
        return new UnitId(withUnitId);
    }

    Period period() {
        return period;
    }

    void endBy(LocalDate lastDay) {
        period = period.endingBy(lastDay);
    }
}
