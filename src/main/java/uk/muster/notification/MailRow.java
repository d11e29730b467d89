package uk.muster.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has not arrived, as administrators see it: never its text.
 *
 * @param email empty if its reader cannot be reached any more
 * @param nextTryAt only while it waits
 * @param failure why it could not be sent; empty if it has not been tried
 */
public record MailRow(
        long id,
        String person,
        String email,
        String subject,
        MailState state,
        int tries,
        Instant writtenAt,
        @Nullable Instant nextTryAt,
        String failure) {}
