package uk.muster.transparency;

import java.time.Instant;
import uk.muster.verify.LogEntry;

/** An entry as the page of the log shows it. */
record LogLine(long number, String what, String paper, Instant at) {

    static LogLine of(LogRow row) {
        LogEntry entry = LogEntry.parse(row.entry());
        String what = switch (entry.kind()) {
            case PAPER -> "Published";
            case WITHDRAWN -> "Withdrawn";
            case KEY -> "Signed with a new key from here on";
        };
        return new LogLine(row.position() + 1, what, entry.paper(), entry.at());
    }
}
