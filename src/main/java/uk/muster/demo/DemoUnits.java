package uk.muster.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.UnitKind;

/** The units of the demonstration: ten Local Policing Units in seven areas, a dozen departments, the office. */
final class DemoUnits {

    static final String OFFICE = "office";

    static final List<String> AREAS =
            List.of("Birmingham", "Coventry", "Dudley", "Sandwell", "Solihull", "Walsall", "Wolverhampton");

    static final List<DemoUnit> ALL = List.of(
            lpu("birmingham-north", "Birmingham North", "birmingham"),
            lpu("birmingham-south", "Birmingham South", "birmingham"),
            lpu("birmingham-east", "Birmingham East", "birmingham"),
            lpu("birmingham-west-central", "Birmingham West and Central", "birmingham"),
            lpu("coventry", "Coventry", "coventry"),
            lpu("dudley", "Dudley", "dudley"),
            lpu("sandwell", "Sandwell", "sandwell"),
            lpu("solihull", "Solihull", "solihull"),
            lpu("walsall", "Walsall", "walsall"),
            lpu("wolverhampton", "Wolverhampton", "wolverhampton"),
            department("intelligence", "Intelligence Bureau"),
            department("public-protection", "Public Protection"),
            department("force-cid", "Force CID"),
            department("operations", "Operations"),
            department("road-policing", "Road Policing"),
            department("contact", "Contact Centre"),
            department("criminal-justice", "Criminal Justice"),
            department("forensics", "Forensic Services"),
            department("people", "People and Learning"),
            department("finance", "Finance and Estates"),
            department("standards", "Professional Standards"),
            department("technology", "Digital and Technology"),
            new DemoUnit(OFFICE, "Commissioner's office", UnitKind.OFFICE, null));

    private DemoUnits() {}

    static List<String> codes(UnitKind kind) {
        return ALL.stream()
                .filter(unit -> unit.kind() == kind)
                .map(DemoUnit::code)
                .toList();
    }

    private static DemoUnit lpu(String code, String name, String area) {
        return new DemoUnit(code, name, UnitKind.LPU, area);
    }

    private static DemoUnit department(String code, String name) {
        return new DemoUnit(code, name, UnitKind.DEPARTMENT, null);
    }

    /** A unit by its code, and the code of its area. */
    record DemoUnit(
            String code,
            String name,
            UnitKind kind,
            @Nullable String area) {}
}
