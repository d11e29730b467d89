package uk.muster.round;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;

/** Makes the planner for a day, with the units that were open and reported jointly then. */
@Component
class RequestPlanners {

    private final OrganisationService organisation;

    RequestPlanners(OrganisationService organisation) {
        this.organisation = organisation;
    }

    RequestPlanner on(LocalDate day) {
        return new RequestPlanner(
                organisation.units(day).stream().map(UnitView::id).toList(), organisation.jointReporting(day));
    }
}
