package uk.muster.report;

/**
 * Where the editor can put a lead-in.
 *
 * @param at where that is in the paper
 */
public record LeadChoice(LeadPlace lead, Place at) {}
