package uk.muster.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a unit is called from a day on, until its next name. */
@Embeddable
record UnitName(String name, LocalDate validFrom) {}
