package uk.muster.transparency;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.muster.verify.HandOver;
import uk.muster.verify.NoteKey;

/** Whose turn it is to sign: the first key, and after each hand-over in the log the next one. */
@Component
class LogKeys {

    private final KeyFolder folder;

    LogKeys(KeyFolder folder) {
        this.folder = folder;
    }

    /** @throws LogRefused if the key in the folder is not the one that signed last: it was lost, or is another log's */
    SigningKey current(Ledger ledger) {
        SigningKey key = folder.key(ledger.handOvers().size() + 1);
        if (ledger.size() > 0 && !ledger.checkpoint().note().isSignedBy(key.open())) {
            throw new LogRefused(
                    "Nothing can be published: the key that signed the publication log is not in its folder."
                            + " An administrator must bring it back from its copy.");
        }
        return key;
    }

    /** The key that has not signed yet. */
    SigningKey next(List<HandOver> handOvers) {
        return folder.key(handOvers.size() + 2);
    }

    /** All keys that ever signed, by their public halves, the first one first. */
    List<NoteKey> open(List<HandOver> handOvers) {
        return IntStream.rangeClosed(1, handOvers.size() + 1)
                .mapToObj(folder::open)
                .flatMap(Optional::stream)
                .toList();
    }
}
