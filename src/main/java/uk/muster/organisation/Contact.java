package uk.muster.organisation;

import uk.muster.security.PersonId;

/**
 * How to reach somebody.
 *
 * @param email empty if none is known
 */
public record Contact(PersonId id, String username, String name, String email) {}
