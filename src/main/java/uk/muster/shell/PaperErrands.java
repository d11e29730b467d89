package uk.muster.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.publication.CorrectionService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.shell.Agenda.Errand;
import uk.muster.shell.Agenda.Item;

/** What published papers need from whoever sees to them. */
@Component
class PaperErrands {

    private final CorrectionService corrections;
    private final Access access;

    PaperErrands(CorrectionService corrections, Access access) {
        this.corrections = corrections;
        this.access = access;
    }

    List<Errand> today() {
        return List.of(new Errand("addendum due", "addenda due", addenda(), ""));
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
}
