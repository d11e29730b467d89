package uk.muster.organisation;

import java.time.LocalDate;

/** One thing that happened to a unit, in words. */
public record UnitEvent(LocalDate on, String what) {}
