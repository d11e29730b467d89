package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;

/** A local authority area. */
@Entity
class Area {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String name;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Area() {}

    Area(NewArea area) {
        code = area.code();
        name = area.name().strip();
        openedOn = area.openedOn();
    }

    AreaId id() {
        return new AreaId(id);
    }

    String code() {
        return code;
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    void rename(String name) {
        this.name = name;
    }

    void close(LocalDate on) {
        if (closedOn != null) {
            throw new ChangeRefused("from", "The area has a closing day already.");
        }
        if (!on.isAfter(openedOn)) {
            throw new ChangeRefused("from", "An area closes after the day on which it opened.");
        }
        closedOn = on;
    }

    AreaView view() {
        return new AreaView(id(), code, name, openedOn, closedOn);
    }
}
