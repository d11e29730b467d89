package uk.muster.organisation;

/** A unit and one who leads it. */
interface LeadOf {

    Long getUnitId();

    Long getPersonId();
}
