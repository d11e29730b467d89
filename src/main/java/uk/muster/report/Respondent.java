package uk.muster.report;

import java.util.List;

/** Who answers a request: a unit, or two that report jointly. */
public record Respondent(List<ReportingUnit> units) {

    public Respondent {
        units = List.copyOf(units);
    }

    /** "Walsall", "Sandwell and Dudley". */
    public String name() {
        return Wording.list(units.stream().map(ReportingUnit::name).toList());
    }

    public boolean liesIn(String areaCode) {
        return units.stream().anyMatch(unit -> unit.liesIn(areaCode));
    }
}
