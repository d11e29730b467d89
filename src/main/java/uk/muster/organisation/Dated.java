package uk.muster.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that holds between two dates. Once begun it is ended, never deleted: history keeps it. */
@MappedSuperclass
abstract class Dated {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected Dated() {}

    Dated(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }

    boolean isValid(LocalDate day) {
        return period.contains(day);
    }

    void endBy(LocalDate lastDay) {
        period = period.endingBy(lastDay);
    }

    /** Whether both say the same, the dates aside. */
    abstract boolean saysTheSameAs(Dated other);

    /**
     * Brings what is kept in line with what is wanted: what is over stays as it was, what began is ended by yesterday,
     * what has not begun may go.
     */
    static <T extends Dated> void reconcile(Set<T> kept, List<T> wanted, LocalDate today) {
        List<T> additions = new ArrayList<>(wanted);
        for (T entry : List.copyOf(kept)) {
            T match = takeMatch(additions, entry);
            Period period = entry.period();
            if (period.endsBefore(today)) {
                continue;
            }
            if (match != null) {
                ((Dated) entry).period = match.period();
            } else if (period.validFrom().isBefore(today)) {
                entry.endBy(today.minusDays(1));
            } else {
                kept.remove(entry);
            }
        }
        kept.addAll(additions);
    }

    private static <T extends Dated> @Nullable T takeMatch(List<T> candidates, T entry) {
        for (T candidate : candidates) {
            if (entry.saysTheSameAs(candidate)
                    && entry.period().validFrom().equals(candidate.period().validFrom())) {
                candidates.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    /** Whether two entries say the same of the same day. */
    static boolean overlap(Set<? extends Dated> entries) {
        return entries.stream()
                .anyMatch(one -> entries.stream()
                        .anyMatch(other -> one != other
                                && one.saysTheSameAs(other)
                                && one.period().overlaps(other.period())));
    }
}
