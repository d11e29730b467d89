package uk.muster.report;

import org.jspecify.annotations.Nullable;

/**
 * A unit as the paper knows it: code, name and area of the day, so that a snapshot can be read by area for as long as it
 * exists, whatever becomes of the unit. No area means force-wide.
 */
public record ReportingUnit(
        String code, String name, @Nullable Area area) {

    /** The local authority area that the unit lay in. */
    public record Area(String code, String name) {}

    boolean liesIn(String areaCode) {
        return area != null && area.code().equals(areaCode);
    }
}
