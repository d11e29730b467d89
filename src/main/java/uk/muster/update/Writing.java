package uk.muster.update;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.security.Action;
import uk.muster.security.PersonId;
import uk.muster.update.UpdateRestored.How;

/** Several people's writing in one update: brought together, kept aside, undone and restored. See decision 0063. */
@Component
class Writing {

    private final UpdateChanges changes;
    private final VersionRepository versions;

    Writing(UpdateChanges changes, VersionRepository versions) {
        this.changes = changes;
        this.versions = versions;
    }

    UpdateView save(RequestId request, UpdateContent written, long version) {
        try {
            return changes.inWriting(
                    request,
                    version,
                    (standing, by, at) -> standing.update().save(together(standing, written, version), by, at));
        } catch (UpdateConflict conflict) {
            throw keptAside(request, written, conflict);
        }
    }

    private UpdateContent together(Standing standing, UpdateContent written, long version) {
        UnitUpdate now = standing.update();
        if (now.version() == version) {
            return written;
        }
        Merge merge = new Merge(standing(now.request(), version), written, now.content());
        return merge.merged().orElseThrow(() -> new UpdateConflict(standing.toView(), merge));
    }

    /** What can no longer be written in stays with its writer: nobody may put words into it, not aside either. */
    private UpdateConflict keptAside(RequestId request, UpdateContent written, UpdateConflict conflict) {
        return conflict.merge()
                .map(merge -> new UpdateConflict(
                        changes.inWriting(
                                request,
                                conflict.theirs().version(),
                                (standing, by, at) -> standing.update().setAside(written, by, at)),
                        merge))
                .orElse(conflict);
    }

    UpdateView recover(RequestId request, String part, String text, long version) {
        return save(request, standing(request, version).with(part, text), version);
    }

    UpdateView restore(RequestId request, int number, long version) {
        return changes.byUnit(
                request,
                version,
                Action.WRITE_UPDATE,
                (standing, by, at) ->
                        standing.update().restore(content(request, number), How.RESTORED, number, by, at));
    }

    UpdateView undo(RequestId request, long version) {
        return changes.inWriting(request, version, (standing, by, at) -> {
            int number = known(undoing(request, by).last(), "undo");
            UpdateContent before = standing(request, number - 1L);
            UpdateContent undone = carried(content(request, number), before, standing);
            standing.update().restore(undone, How.UNDONE, number, by, at);
        });
    }

    UpdateView redo(RequestId request, long version) {
        return changes.inWriting(request, version, (standing, by, at) -> {
            int number = known(undoing(request, by).next(), "redo");
            UpdateContent before = standing(request, number - 1L);
            UpdateContent redone = carried(before, content(request, number), standing);
            standing.update().restore(redone, How.REDONE, number, by, at);
        });
    }

    Undoable undoable(RequestId request, PersonId person) {
        Undoing undoing = undoing(request, person);
        return new Undoable(undoing.last().isPresent(), undoing.next().isPresent());
    }

    private Undoing undoing(RequestId request, PersonId person) {
        return new Undoing(versions.by(person.value(), request.value()));
    }

    private static int known(OptionalInt number, String deed) {
        return number.orElseThrow(
                () -> new IllegalStateException("You have changed nothing here that you could " + deed + "."));
    }

    /** The change from one text to another, made to what the update says by now. */
    private static UpdateContent carried(UpdateContent from, UpdateContent to, Standing standing) {
        return new Merge(from, to, standing.update().content())
                .merged()
                .orElseThrow(() -> new IllegalStateException(
                        "Somebody has changed the same words since. Open the history to restore an earlier version."));
    }

    private UpdateContent content(RequestId request, int number) {
        return versions.findByRequestIdAndNumber(request.value(), number)
                .map(UpdateVersion::content)
                .orElseThrow();
    }

    /** What the update said when it was at that version. */
    private UpdateContent standing(RequestId request, long version) {
        return versions.standing(request.value(), version)
                .map(UpdateVersion::content)
                .orElse(UpdateContent.EMPTY);
    }
}
