package uk.muster.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.UnitId;

/** Shows those who oversee a round what is asked, answered, late and without a reviewer: see decision 0002. */
@Service
@Transactional(readOnly = true)
public class CoverageService {

    private final UpdateService updates;
    private final RoundService rounds;
    private final PlanService plan;
    private final OrganisationService organisation;
    private final RequestContexts contexts;
    private final Access access;
    private final Clock clock;

    CoverageService(
            UpdateService updates,
            RoundService rounds,
            PlanService plan,
            OrganisationService organisation,
            RequestContexts contexts,
            Access access,
            Clock clock) {
        this.updates = updates;
        this.rounds = rounds;
        this.plan = plan;
        this.organisation = organisation;
        this.contexts = contexts;
        this.access = access;
        this.clock = clock;
    }

    /** The part of a round's coverage that the filter shows, in a constant number of statements. */
    public Coverage coverage(RoundId id, CoverageFilter filter) {
        access.demand(Action.READ_ROUND);
        RoundView round = rounds.round(id);
        EditionView edition = plan.edition(round.edition());
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        ReviewerGaps gaps = new ReviewerGaps(
                organisation.areas(round.dates().periodUntil()),
                organisation.reviewersByArea(today).keySet(),
                organisation.reviewersByTheme(today).keySet());
        return new CoverageAssembly(round, edition, units, gaps, today).assemble(updates.inRound(id), filter);
    }

    /** What a round's coverage can be narrowed down to. */
    public Choices choices(RoundId id) {
        access.demand(Action.READ_ROUND);
        RoundView round = rounds.round(id);
        return new Choices(
                organisation.areas(round.dates().periodUntil()),
                plan.edition(round.edition()).objectives());
    }

    /** What a request asks of whom, for those who oversee the round. */
    public Asked asked(RequestId id) {
        access.demand(Action.READ_ROUND);
        RequestContext context = contexts.of(id);
        Map<UnitId, UnitView> units =
                organisation.unitsById(context.round().dates().periodUntil());
        RequestView request = context.request();
        return new Asked(
                context.round(),
                context.deliverable(),
                UnitNames.of(new ReportingUnit(request.unit(), request.jointWith()), units));
    }

    /** A request in words: the units are named, jointly if they report so. */
    public record Asked(RoundView round, DeliverableView deliverable, String units) {}

    /** Areas and objectives to choose among. */
    public record Choices(List<AreaView> areas, List<ObjectiveView> objectives) {}
}
