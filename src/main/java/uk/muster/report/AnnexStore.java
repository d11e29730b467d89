package uk.muster.report;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundId;

/** Keeps the annexes of a round's paper; whoever changes one holds the report's row. */
@Component
class AnnexStore {

    private final AnnexRepository annexes;

    AnnexStore(AnnexRepository annexes) {
        this.annexes = annexes;
    }

    List<AnnexText> of(RoundId round) {
        return annexes.findByRoundIdAndRemovedFalseOrderByPosition(round.value()).stream()
                .map(StoredAnnex::view)
                .toList();
    }

    /** Writes it; one that is new is added at the end, one that was removed comes back to its place. */
    void save(RoundId round, AnnexText written) {
        StoredAnnex annex = annexes.findById(written.id())
                .filter(found -> found.belongsTo(round))
                .orElseGet(() -> new StoredAnnex(round, written.id(), annexes.countByRoundId(round.value())));
        annex.write(written);
        annexes.save(annex);
    }

    void remove(RoundId round, AnnexText annex) {
        annexes.findById(annex.id())
                .filter(found -> found.belongsTo(round))
                .ifPresent(found -> found.remove(annex.version()));
    }
}
