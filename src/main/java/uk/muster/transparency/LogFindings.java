package uk.muster.transparency;

import java.time.Instant;
import java.util.List;

/** What the last check of the log found. */
public record LogFindings(Instant at, long entries, List<String> problems) {

    public LogFindings {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
