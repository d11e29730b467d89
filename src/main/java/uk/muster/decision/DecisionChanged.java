package uk.muster.decision;

/**
 * That a notice was drafted, written in, discarded or signed.
 *
 * @param version that it has now; a discarded one has none
 */
public record DecisionChanged(DecisionId notice, long version) {

    static final long NONE = -1;
}
