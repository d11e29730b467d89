package uk.muster.organisation;

import uk.muster.security.PersonId;

/** A person as an administrator edits them, roles and portfolios of the past included. */
public record PersonView(PersonId id, PersonDetails details, boolean enabled, long version) {}
