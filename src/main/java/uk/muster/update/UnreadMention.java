package uk.muster.update;

import java.time.Instant;

/**
 * That somebody mentioned the reader in a comment that they have not yet seen.
 *
 * @param by the name of whoever mentioned them
 */
public record UnreadMention(AskedUpdate update, String by, Instant at) {}
