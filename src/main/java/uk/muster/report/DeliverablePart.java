package uk.muster.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.update.Status;

/** A deliverable with its answers; the status is the worst that its units gave. */
public record DeliverablePart(
        String number,
        String title,
        @Nullable String target,
        @Nullable Status status,
        List<Block> blocks) {}
