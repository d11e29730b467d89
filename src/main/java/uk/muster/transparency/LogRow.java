package uk.muster.transparency;

import uk.muster.verify.LogEntry;

/** An entry as it is stored: texts, whatever stands in them. */
public record LogRow(long position, String kind, String paper, String entry, String leaf, String checkpoint) {

    static LogRow of(long position, LogEntry entry, String checkpoint) {
        return new LogRow(
                position,
                entry.kind().word(),
                entry.paper(),
                entry.toString(),
                entry.leaf().hex(),
                checkpoint);
    }
}
