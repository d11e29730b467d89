package uk.muster.organisation;

import uk.muster.security.PersonId;

/**
 * A person in a list.
 *
 * @param roles today's roles, in words
 * @param remit today's units, areas and themes, in words
 */
public record PersonRow(
        PersonId id, String name, String title, String username, String roles, String remit, boolean enabled) {}
