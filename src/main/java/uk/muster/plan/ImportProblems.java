package uk.muster.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong with a file, so that its sender can mend everything at once. */
final class ImportProblems {

    private static final Comparator<ImportProblem> IN_FILE_ORDER = Comparator.comparingInt(ImportProblem::row);

    private final List<ImportProblem> errors = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();

    void error(int row, @Nullable PlanColumn column, String words) {
        errors.add(new ImportProblem(row, column, words));
    }

    void error(String words) {
        error(0, null, words);
    }

    void warning(int row, @Nullable PlanColumn column, String words) {
        warnings.add(new ImportProblem(row, column, words));
    }

    /** What the attempt makes, or nothing if it refuses, which becomes an error here. */
    <T> Optional<T> attempt(int row, PlanColumn column, Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (PlanRefused refused) {
            error(row, column, refused.getMessage());
            return Optional.empty();
        }
    }

    List<ImportProblem> errors() {
        return errors.stream().sorted(IN_FILE_ORDER).toList();
    }

    List<ImportProblem> warnings() {
        return warnings.stream().sorted(IN_FILE_ORDER).toList();
    }
}
