package uk.muster.plan;

import java.util.List;

/** What importing a file would do to an edition as it is; with errors it does nothing. */
public record ImportPreview(
        EditionId edition,
        long version,
        List<ImportChange> changes,
        List<ImportProblem> errors,
        List<ImportProblem> warnings) {

    /** How many things would come, go or change. */
    public int count() {
        return Math.toIntExact(changes.stream()
                .filter(change -> change.kind() != ImportChange.Kind.UNCHANGED)
                .count());
    }

    public int count(ImportChange.Kind kind) {
        return Math.toIntExact(
                changes.stream().filter(change -> change.kind() == kind).count());
    }
}
