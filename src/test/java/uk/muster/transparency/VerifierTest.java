package uk.muster.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.verify.Consistency;
import uk.muster.verify.Main;
import uk.muster.verify.Notice;

/** The program that everybody can run: what it says about files, and how it exits. */
class VerifierTest {

    private static final String NOTICE =
            Notice.marked("<aside class=\"published__notice\">\n<p>Corrected &amp; <b>better</b></p>\n</aside>\n");

    private final PaperLog log =
            new PaperLog().publish("a/1.0").publish("b/1.0").handOver().publish("b/1.1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "pdf", "txt"})
    void saysThatAFileIsWhatWasPublished(String form) throws Exception {
        Said said = verify(file(log.closed("b/1.1", form)));

        assertThat(said.exit()).isZero();
        assertThat(said.words())
                .startsWith("This file is what was published.\n")
                .contains("the " + form.toUpperCase()
                        + " of b, edition 1.1, published on 5 June 2015 at 10:00:00 in London")
                .contains("number 4 of the 4 entries of the log muster.example/published/log")
                .contains("compare it with the one at https://muster.example/published/log/keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "pdf", "txt"})
    void aSingleByteIsEnoughToSayNo(String form) throws Exception {
        byte[] changed = log.closed("b/1.1", form);
        int place = new String(changed, StandardCharsets.ISO_8859_1).indexOf("b/1.1");
        changed[place]++;

        Said said = verify(file(changed));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words()).startsWith("This file is NOT what was published.");
    }

    @Test
    void aFileAndItsProofMayLieSideBySide() throws Exception {
        String file = file(log.papers.get("a/1.0").get("txt"));
        String proof = file(PaperLog.bytes(log.proof("a/1.0").toString()));

        assertThat(verify(file).exit()).isEqualTo(2);
        assertThat(verify(file).words()).startsWith("This file carries no proof");
        assertThat(verify(file, "--proof", proof).exit()).isZero();
    }

    @Test
    void aNoticeAboveAPageIsReadOut() throws Exception {
        String page = new String(log.closed("a/1.0", "html"), StandardCharsets.UTF_8);
        String file = file(PaperLog.bytes(page.replace("<main ", NOTICE + "<main ")));

        Said said = verify(file);

        assertThat(said.exit()).isZero();
        assertThat(said.words()).contains("no part of the paper. It says: Corrected &amp; better");
    }

    @Test
    void anotherProofsPlaceIsNoProof() throws Exception {
        byte[] pasted = new LoggedPaper(log.proof("a/1.0").toString())
                .closed("txt", log.papers.get("b/1.0").get("txt"));

        assertThat(verify(file(pasted)).exit()).isEqualTo(1);
    }

    @Test
    void trustGoesFromKeyToKey() throws Exception {
        String file = file(log.closed("b/1.1", "json"));
        String first = file(PaperLog.bytes("# Keys\n\n" + log.keys.getFirst().open() + "\n"));
        String stranger = file(
                PaperLog.bytes(SigningKey.make("muster.example/published/log").open() + "\n"));

        assertThat(verify(file, "--key", first).exit()).isZero();
        assertThat(verify(file, "--key", first).words()).contains("You trust that key");
        assertThat(verify(file, "--key", stranger).exit()).isEqualTo(1);
        assertThat(verify(file, "--key", stranger).words()).contains("none of the keys that you trust");
    }

    @Test
    void saysThatTheLogWasNotRewritten() throws Exception {
        String later = file(log.closed("b/1.1", "pdf"));
        String earlier = file(log.closed("b/1.0", "json"));
        Consistency consistency =
                new Consistency(2, 4, new Ledger(log.rows).tree().consistency(2));

        Said unconnected = verify(later, earlier);
        Said connected = verify(later, earlier, "--consistency", file(PaperLog.bytes(consistency.toString())));

        assertThat(unconnected.exit()).isEqualTo(2);
        assertThat(unconnected.words()).contains("https://muster.example/published/log/consistency/2/4");
        assertThat(connected.exit()).isZero();
        assertThat(connected.words()).contains("The log was not rewritten: its first 2 entries are the same in both.");
    }

    @Test
    void saysThatTheLogWasRewritten() throws Exception {
        PaperLog fork = new PaperLog(List.of(log.keys.getFirst()));
        fork.publish("a/1.0", (byte) 99).publish("b/1.0");
        String honest = file(PaperLog.bytes(log.rows.get(1).checkpoint()));

        Said said = verify(file(fork.closed("b/1.0", "txt")), honest);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.words()).contains("The log WAS REWRITTEN between the sizes 2 and 2.");
    }

    @Test
    void aCheckpointThatNobodySignedAccusesNobody() throws Exception {
        String forged = log.rows.get(1).checkpoint().replace("\n2\n", "\n1\n");

        Said said = verify(file(log.closed("a/1.0", "txt")), file(PaperLog.bytes(forged)));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.words()).contains("a checkpoint is not signed by a known key");
    }

    @Test
    void logsOfDifferentBodiesAreNotCompared() throws Exception {
        PaperLog other = new PaperLog(List.of(SigningKey.make("other.example/log")));
        other.publish("a/1.0");

        Said said = verify(file(log.closed("a/1.0", "txt")), file(other.closed("a/1.0", "txt")));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.words()).contains("from different logs");
    }

    @Test
    void aLaterLogTellsThatThePaperWasWithdrawn() throws Exception {
        String file = file(log.closed("b/1.0", "json"));
        log.withdraw("b/1.0").publish("b/1.2").withdraw("b/1.2");
        String key = file(PaperLog.bytes(log.keys.getFirst().open() + "\n"));

        for (Said said : List.of(verify(file, "--log", saved(log)), verify(file, "--log", saved(log), "--key", key))) {
            assertThat(said.exit()).isZero();
            assertThat(said.words())
                    .startsWith("This file is what was published.\n")
                    .contains("\nThe paper was WITHDRAWN on 6 June 2015 at 10:00:00 in London.\n")
                    .contains("Entry 5 of the log says so")
                    .contains("Edition 1.1 was published on 5 June 2015 at 10:00:00 in London.")
                    .contains("Edition 1.2 was published on 7 June 2015 at 10:00:00 in London and withdrawn on 8 June")
                    .contains("has 7 entries, the last of 8 June 2015");
        }
        assertThat(verify(file).words()).doesNotContain("WITHDRAWN");
    }

    @Test
    void aLaterLogTellsOfALaterEditionAndThatThereIsNothingToTell() throws Exception {
        Said replaced = verify(file(log.closed("b/1.0", "txt")), "--log", saved(log));
        Said newest = verify(file(log.closed("b/1.1", "txt")), "--log", saved(log));

        assertThat(replaced.words())
                .contains("A later edition of the paper was published.\n  Edition 1.1 was published");
        assertThat(newest.words()).contains("Nothing in the log says that the paper was withdrawn or replaced.");
        assertThat(List.of(replaced.exit(), newest.exit())).containsOnly(0);
    }

    @Test
    void aLaterLogThatIsNotWholeOrNotTheOneTellsNothing() throws Exception {
        String file = file(log.closed("b/1.1", "pdf"));
        log.withdraw("b/1.1").publish("c/1.0");
        PaperLog older = new PaperLog(log.keys);
        older.rows = log.rows.subList(0, 3);
        PaperLog silenced = new PaperLog(log.keys);
        silenced.rows = new ArrayList<>(log.rows);
        silenced.rows.remove(4);

        assertThat(fate(file, older)).startsWith("2 ").contains("It is older than the paper’s proof");
        assertThat(fate(file, silenced)).startsWith("2 ").contains("its last checkpoint was signed for other entries");
        assertThat(fate(file, new PaperLog().publish("a/1.0"))).startsWith("2 ").contains("by a known key");
        assertThat(fate(file, new PaperLog(List.of(SigningKey.make("other.example/log"))).publish("a/1.0")))
                .startsWith("2 ")
                .contains("It is the log other.example/log");
        assertThat(verify(file, "--log", file(PaperLog.bytes("[]"))).words()).contains("There is no log in that file");
    }

    @Test
    void aLaterLogThatForgotThePaperWasRewritten() throws Exception {
        PaperLog fork = new PaperLog(List.of(log.keys.getFirst()));
        fork.publish("a/1.0", (byte) 99).publish("c/1.0");

        assertThat(fate(file(log.closed("b/1.0", "html")), fork))
                .startsWith("1 ")
                .contains("The log WAS REWRITTEN after the paper was published.");
    }

    @Test
    void explainsItselfWhereItIsMisunderstood() throws Exception {
        for (List<String> arguments :
                List.of(List.<String>of(), List.of("--help"), List.of("a", "b", "c"), List.of("a", "--proof"))) {
            Said said = verify(arguments.toArray(String[]::new));
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.words()).contains("java -jar muster-verify.jar FILE");
        }
        assertThat(verify("nowhere.pdf").words()).contains("cannot be read");
        assertThat(verify(file(new byte[0])).exit()).isEqualTo(2);
        assertThat(verify(file(new byte[0]), "--key", file(PaperLog.bytes("no key")))
                        .exit())
                .isEqualTo(2);
    }

    private record Said(int exit, String words) {}

    private static Said verify(String... arguments) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int exit = Main.run(arguments, new PrintStream(words, true, StandardCharsets.UTF_8));
        return new Said(exit, words.toString(StandardCharsets.UTF_8));
    }

    private String fate(String file, PaperLog later) throws IOException {
        Said said = verify(file, "--log", saved(later));
        return said.exit() + " " + said.words();
    }

    /** As the site offers it. */
    private String saved(PaperLog whole) throws IOException {
        return file(PaperLog.bytes(JsonMapper.shared().writeValueAsString(whole.rows)));
    }

    private String file(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "file", "");
        Files.write(file, content);
        return file.toString();
    }
}
