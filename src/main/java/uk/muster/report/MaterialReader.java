package uk.muster.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.update.UpdateService;

/** Reads all that a paper is assembled from, in a number of statements that does not depend on the paper's size. */
@Component
class MaterialReader {

    private final OrganisationService organisation;
    private final PlanService plan;
    private final RoundService rounds;
    private final UpdateService updates;
    private final ExemptionStore exemptions;
    private final AnnexStore annexes;

    MaterialReader(
            OrganisationService organisation,
            PlanService plan,
            RoundService rounds,
            UpdateService updates,
            ExemptionStore exemptions,
            AnnexStore annexes) {
        this.organisation = organisation;
        this.plan = plan;
        this.rounds = rounds;
        this.updates = updates;
        this.exemptions = exemptions;
        this.annexes = annexes;
    }

    /** Units go by the names that they bore at the end of the period reported on. */
    Material read(RoundId id, Optional<BoardReport> stored) {
        RoundView round = rounds.round(id);
        EditionView edition = plan.edition(round.edition());
        LocalDate day = round.dates().periodUntil();
        return new Material(
                organisation.body(),
                round,
                edition,
                rounds.requests(id).stream().collect(groupingBy(RequestView::deliverable)),
                updates.answers(id).stream()
                        .collect(toMap(answer -> answer.request().id(), Function.identity())),
                organisation.unitsById(day),
                organisation.areasById(),
                stored.map(BoardReport::frontMatter).orElseGet(() -> blank(edition)),
                stored.map(BoardReport::layouts).orElse(Map.of()),
                stored.map(BoardReport::answerOrder).orElse(Map.of()),
                exemptions.of(id),
                annexes.of(id));
    }

    FrontMatter blank(RoundId id) {
        return blank(plan.edition(rounds.round(id).edition()));
    }

    private static FrontMatter blank(EditionView edition) {
        return FrontMatter.blank("Performance against the " + edition.title());
    }
}
