package uk.muster.plan;

/** A decision notice by its number, and where everybody reads it. */
public record ApprovingNotice(String number, String address) {}
