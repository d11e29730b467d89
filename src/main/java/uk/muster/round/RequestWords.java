package uk.muster.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.PlanService;
import uk.muster.security.UnitId;

/** Calls a request by what it asks of whom: "3.4 Reduce burglary, Walsall and Wolverhampton". */
@Component
class RequestWords {

    private final PlanService plan;
    private final OrganisationService organisation;

    RequestWords(PlanService plan, OrganisationService organisation) {
        this.plan = plan;
        this.organisation = organisation;
    }

    /** @param day whose names the units go by */
    String of(Request request, LocalDate day) {
        DeliverableView asked = plan.deliverable(request.deliverable()).deliverable();
        Map<UnitId, UnitView> units = organisation.unitsById(day);
        ReportingUnit reporting = request.reporting();
        String names = Stream.of(reporting.unit(), reporting.jointWith())
                .filter(unit -> unit != null)
                .map(unit -> units.get(unit).name())
                .collect(Collectors.joining(" and "));
        return asked.number() + " " + asked.title() + ", " + names;
    }
}
