package uk.muster.publication;

/** Identifies a snapshot. */
public record SnapshotId(long value) {}
