package uk.muster.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.decision.DecisionReader;
import uk.muster.publication.CorrectionService;
import uk.muster.publication.EmbargoService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.shell.Agenda.Errand;
import uk.muster.shell.Agenda.Item;
import uk.muster.text.Dates;
import uk.muster.transparency.LogCheck;

/** What papers, decision notices and the log of what was published need from whoever sees to them. */
@Component
class PaperErrands {

    private final CorrectionService corrections;
    private final EmbargoService embargoes;
    private final DecisionReader notices;
    private final LogCheck check;
    private final Access access;

    PaperErrands(
            CorrectionService corrections,
            EmbargoService embargoes,
            DecisionReader notices,
            LogCheck check,
            Access access) {
        this.corrections = corrections;
        this.embargoes = embargoes;
        this.notices = notices;
        this.check = check;
        this.access = access;
    }

    List<Errand> today() {
        return List.of(
                new Errand(
                        "paper that could not be published", "papers that could not be published", unpublished(), ""),
                new Errand("notice to sign", "notices to sign", unsigned(), "decisions"),
                new Errand("addendum due", "addenda due", addenda(), ""),
                new Errand(
                        "fault in the publication log", "faults in the publication log", faults(), "publication-log"));
    }

    private List<Item> unpublished() {
        if (!access.allows(Action.RELEASE_PAPER)) {
            return List.of();
        }
        return embargoes.failed().stream()
                .map(failed -> new Item(
                        "report/" + failed.round().id().value(),
                        failed.round().label(),
                        "was due on " + Dates.moment(failed.dueAt()) + " · " + failed.why()))
                .toList();
    }

    private List<Item> unsigned() {
        return notices.toSign().stream()
                .map(draft -> new Item(
                        "decisions/" + draft.id().value(),
                        draft.title(),
                        draft.changedBy() + " wrote it · " + Dates.moment(draft.changedAt())))
                .toList();
    }

    private List<Item> addenda() {
        if (!access.allows(Action.CORRECT_PAPER)) {
            return List.of();
        }
        return corrections.addendaDue().stream()
                .map(due -> new Item(
                        "report/" + due.round().id().value(),
                        due.round().label(),
                        "arrived since publication: " + String.join("; ", due.arrived())))
                .toList();
    }

    private List<Item> faults() {
        if (!access.allows(Action.MANAGE_LOG)) {
            return List.of();
        }
        return check.last().stream()
                .flatMap(found -> found.problems().stream()
                        .map(problem -> new Item("publication-log", problem, "found on " + Dates.moment(found.at()))))
                .toList();
    }
}
