package uk.muster.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.verify.LogEntry;

class LogAuditTest {

    private final PaperLog log =
            new PaperLog().publish("a/1.0").publish("b/1.0").handOver().publish("b/1.1");

    @Test
    void anHonestLogIsSound() {
        assertThat(log.problems()).isEmpty();
        assertThat(new PaperLog().problems()).isEmpty();
        assertThat(log.withdraw("b/1.0").handOver().publish("c/1.0").problems()).isEmpty();
    }

    @Test
    void aChangedFileIsNamed() {
        log.papers.get("b/1.0").put("pdf", PaperLog.bytes("another"));
        log.papers.get("a/1.0").remove("txt");
        log.papers.get("a/1.0").put("docx", PaperLog.bytes("later"));

        assertThat(log.problems())
                .containsExactlyInAnyOrder(
                        "The pdf of b/1.0 was changed.",
                        "The txt of a/1.0 is missing.",
                        "The docx of a/1.0 is not in the log.");
    }

    @Test
    void aRollBackIsNamed() {
        log.rows = log.rows.subList(0, 3);
        log.proofs.remove(3L);
        log.papers.remove("b/1.1");

        assertThat(log.problems())
                .containsExactly("The log was turned back: it has 3 entries, and this server signed one of 4.");
    }

    @Test
    void aRewrittenLogIsNamedAlsoIfItIsSignedWell() {
        PaperLog other = new PaperLog(List.of(log.keys.getFirst()));
        other.publish("a/1.0", (byte) 99).publish("b/1.0").publish("b/1.1").publish("c/1.0");
        other.kept = log.kept;

        assertThat(other.problems())
                .containsExactly("The log was rewritten: its first 4 entries are not those that this server signed.");
    }

    @Test
    void aPaperBesideTheLogIsNamed() {
        log.papers.put("c/1.0", PaperLog.made("c/1.0"));

        assertThat(log.problems()).containsExactly("c/1.0 is published but not in the log.");
    }

    @Test
    void aKeyThatNobodyHandedOverIsNamed() {
        log.grow(LogEntry.withdrawn("c/1.0", log.now()), SigningKey.make("muster.example/published/log"));

        assertThat(log.problems())
                .containsExactly("Entry 5 of the log has a checkpoint that the log’s key did not sign.");
    }

    @Test
    void aMissingCheckpointIsNamed() {
        log.kept = Optional.empty();

        assertThat(log.problems()).singleElement().asString().contains("The last checkpoint is missing");
    }

    @Test
    void whatIsWithdrawnLeavesNoSaltAndIsNotPublic() {
        String proof = log.proof("a/1.0").toString();
        log.withdraw("a/1.0");
        log.proofs.put(0L, proof);
        log.papers.put("a/1.0", PaperLog.made("a/1.0"));

        assertThat(log.problems())
                .containsExactly(
                        "a/1.0 is withdrawn, but its salt is still kept.", "a/1.0 is withdrawn, but still public.");
    }

    @Test
    void aMissingEntryIsNamed() {
        List<LogRow> rows = new ArrayList<>(log.rows);
        rows.remove(1);
        log.rows = rows;

        assertThat(log.problems()).contains("Entry 3 of the log stands where entry 2 should: an entry is missing.");
    }
}
