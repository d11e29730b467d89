package uk.muster.organisation;

/** A person's name, for lists that know only their id. */
interface NameOf {

    Long getId();

    String getName();
}
