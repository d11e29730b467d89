package uk.muster.update;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A typed nil return: the detail names the paper or the data, the day says until when data is awaited. */
public record NilReturn(
        NilKind kind, String detail, @Nullable LocalDate until) {}
