package uk.muster.update;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** A comment on an update, or on one of its paragraphs. */
public record Comment(long id, @Nullable UUID paragraph, Instant at, PersonId person, String name, String text) {}
