package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** That a unit became part of another on a day. */
@Entity
class UnitMerger {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long unitId;
    private long successorId;
    private LocalDate mergedOn;

    @SuppressWarnings("NullAway.Init")
    protected UnitMerger() {}

    UnitMerger(UnitId unit, UnitId successor, LocalDate mergedOn) {
        this.unitId = unit.value();
        this.successorId = successor.value();
        this.mergedOn = mergedOn;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    UnitId successor() {
        return new UnitId(successorId);
    }

    LocalDate mergedOn() {
        return mergedOn;
    }
}
