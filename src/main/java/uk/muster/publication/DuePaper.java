package uk.muster.publication;

import uk.muster.round.RoundId;

/**
 * A signed paper whose time has come.
 *
 * @param username of the head who signed it: it is published on their behalf
 */
record DuePaper(RoundId round, String username) {}
