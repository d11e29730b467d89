package uk.muster.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.NoteKey;

/**
 * The log as it lies there, in the database and beside it.
 *
 * @param proofs what travels with papers, by the position of their entries
 * @param first the key that the log began with, from the folder of keys
 * @param kept the last checkpoint that this server signed, from the same folder
 */
record StoredLog(List<LogRow> rows, Map<Long, String> proofs, NoteKey first, Optional<Checkpoint> kept) {}
