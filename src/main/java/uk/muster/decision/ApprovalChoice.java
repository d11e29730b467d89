package uk.muster.decision;

/** Something that a notice may approve, in words. */
public record ApprovalChoice(Approved approved, String words) {}
