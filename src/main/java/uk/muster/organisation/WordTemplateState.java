package uk.muster.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which Word template papers are made with.
 *
 * @param failedAt when a paper last could not be made with it
 */
public record WordTemplateState(
        String name, Instant setAt, @Nullable Instant failedAt) {}
