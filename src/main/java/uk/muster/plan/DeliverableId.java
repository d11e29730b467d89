package uk.muster.plan;

/** Identifies a deliverable of one edition. */
public record DeliverableId(long value) {}
