package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.report.FrontMatter;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.PdfChecker;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.TransparencyLog;
import uk.muster.verify.Main;

/** Published papers and the log, as readers and administrators meet them. */
@MusterTest
class SnapshotLogTest {

    private static final String PAPER = "2014-15-round-1/1.0";
    private static final String ADDRESS = "/published/" + PAPER;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PublicationService publication;

    @Autowired
    CorrectionService corrections;

    @Autowired
    SignOffService signOffs;

    @Autowired
    ReportService reports;

    @Autowired
    SnapshotLog snapshotLog;

    @Autowired
    TransparencyLog log;

    @Autowired
    LogCheck check;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPaper paper;

    @TempDir
    Path folder;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyFileCarriesAProofThatTheVerifierUnderstands() throws Exception {
        publish(paper.ready());

        for (String form : new String[] {"", ".json", ".pdf", ".txt"}) {
            assertThat(verify(saved(ADDRESS + form))).startsWith("0 This file is what was published.");
        }
        assertThat(PdfChecker.problemsOf(sent(ADDRESS + ".pdf"))).isEmpty();
        assertThat(HtmlValidator.problemsOf(text(ADDRESS))).isEmpty();
        assertThat(check()).isEmpty();
    }

    @Test
    void whatWasStoppedIsNotInTheLogAndMayBePublishedAfterwards() throws Exception {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        PublicationRun stopped = new PublicationRun(SnapshotLogTest::stopAfterTheFirstFile);

        assertThatThrownBy(() -> publication.publish(round, stopped)).isInstanceOf(ReportRefused.class);

        assertThat(log.entries()).isEmpty();
        assertThat(check()).isEmpty();
        SignedIn.as("commissioner");
        publication.publish(round);
        assertThat(log.entries()).hasSize(1);
        assertThat(check()).isEmpty();
        assertThat(verify(saved(ADDRESS + ".pdf"))).startsWith("0 ");
    }

    private static void stopAfterTheFirstFile(PublicationRun run) {
        if (run.made() > 0) {
            run.stop();
        }
    }

    @Test
    void aPageUnderTheNoticeOfACorrectionIsStillTheOne() throws Exception {
        RoundId round = paper.ready();
        publish(round);
        String first = saved(ADDRESS + ".json");
        correct(round);

        assertThat(verify(saved(ADDRESS)))
                .startsWith("0 ")
                .contains("It says: Corrected in edition 1.1", "A figure was wrong.");
        assertThat(verify(first, "--log", saved("/published/log/entries.json")))
                .startsWith("0 ")
                .contains("A later edition of the paper was published.", "Edition 1.1 was published on");
        String later = saved("/published/2014-15-round-1/1.1");
        String consistency = saved("/published/log/consistency/1/2");
        assertThat(verify(later, first)).startsWith("2 ").contains("/published/log/consistency/1/2");
        assertThat(verify(later, first, "--consistency", consistency, "--key", saved("/published/log/keys")))
                .startsWith("0 ")
                .contains("The log was not rewritten", "You trust that key");
    }

    @Test
    void pagesForReadersAndAuditorsSayWhatTheLogSays() throws Exception {
        assertThat(text("/published/log")).contains("The log is empty");
        publish(paper.ready());

        String verify = text(ADDRESS + "/verify");
        String page = text("/published/log");

        assertThat(HtmlValidator.problemsOf(verify)).isEmpty();
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        assertThat(verify).contains("kind paper", "c2sp.org/tlog-proof@v1", "muster-verify.jar");
        assertThat(page)
                .contains(
                        PAPER,
                        text("/published/log/checkpoint").lines().toList().get(2));
        assertThat(text("/published/log/entries.json")).contains("muster-log-entry@v1");
        assertThat(text(ADDRESS)).contains("href=\"" + ADDRESS + "/verify\"");
        assertThat(sent("/published/log/muster-verify.jar")).startsWith('P', 'K');
        assertThat(status(ADDRESS + "9/verify")).isEqualTo(404);
        assertThat(status("/published/log/consistency/1/2")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update snapshot set html = concat(html, ' ')|The html of " + PAPER + " was changed.",
                "update snapshot set document = replace(document, 'Walsall', 'Dudley')|The json of " + PAPER
                        + " was changed.",
                "update snapshot_file set content = concat(content, ' ') where kind = 'PDF'|The pdf of " + PAPER
                        + " was changed.",
                "delete from snapshot_file where kind = 'TEXT'|The txt of " + PAPER + " is missing.",
                "update log_entry set entry = replace(entry, '1.0', '1.1')|Entry 1 of the log was changed",
                "update log_entry set checkpoint = replace(checkpoint, '— ', '—  ')|Entry 1 of the log",
                "update log_proof set proof = 'x'|The proof of " + PAPER + " was changed.",
                "delete from log_proof|The proof of " + PAPER + " is missing.",
                "update snapshot set label = '1.9'|2014-15-round-1/1.9 is published but not in the log."
            })
    void whatIsChangedInTheDatabaseIsFoundByName(String change) {
        publish(paper.ready());

        jdbc.update(change.substring(0, change.indexOf('|')));

        assertThat(check()).contains(change.substring(change.indexOf('|') + 1));
    }

    @Test
    void aLogThatWasTurnedBackIsFoundAndNothingIsPublishedOnIt() {
        RoundId round = paper.ready();
        publish(round);
        jdbc.update("delete from log_proof");
        jdbc.update("delete from log_entry");

        assertThat(check()).contains("The log was turned back: it has 0 entries, and this server signed one of 1.");
        assertThatThrownBy(() -> correct(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("An administrator must bring back the newer database.");
        assertThat(publication.published()).hasSize(1);
    }

    @Test
    void whatCannotBeStoredIsNotRememberedAsSigned() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        transactions.executeWithoutResult(transaction -> {
            publication.publish(round);
            transaction.setRollbackOnly();
        });

        assertThat(log.checkpoint()).isEmpty();
        publication.publish(round);
        assertThat(check()).isEmpty();
    }

    @Test
    void papersFromBeforeTheLogAreEnteredAndNoneBesideIt(@Value("${muster.log.keys}") Path keys) throws Exception {
        publish(paper.ready());
        jdbc.update("delete from log_proof");
        jdbc.update("delete from log_entry");

        assertThatThrownBy(() -> snapshotLog.begin()).isInstanceOf(ReportRefused.class);
        Files.delete(keys.resolve("checkpoint"));
        snapshotLog.begin();
        assertThat(check()).isEmpty();
        assertThat(verify(saved(ADDRESS))).startsWith("0 ");
        jdbc.update("update snapshot set label = '1.9'");
        snapshotLog.begin();
        assertThat(log.entries()).hasSize(1);
    }

    @Test
    void anAdministratorChangesTheKeyAndOldTrustLasts() throws Exception {
        RoundId round = paper.ready();
        publish(round);
        String firstKey = saved("/published/log/keys");
        SignedIn.as("editor");
        assertThatThrownBy(() -> log.handOver()).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("admin");

        log.handOver();
        correct(round);

        assertThat(verify(saved("/published/2014-15-round-1/1.1.pdf"), "--key", firstKey))
                .startsWith("0 ");
        assertThat(text("/published/log/keys").lines()).hasSize(2);
        assertThat(check()).isEmpty();
    }

    @Test
    void whatIsWithdrawnLeavesNoSaltBehind() {
        publish(paper.ready());

        transactions.executeWithoutResult(_ -> log.withdraw(PAPER, Instant.parse("2015-06-03T09:00:00Z")));

        assertThat(log.paper(PAPER)).isEmpty();
        assertThat(check()).isEqualTo(PAPER + " is withdrawn, but still public.");
    }

    @Test
    void onlyAnAdministratorIsTold() {
        paper.round();
        assertThatThrownBy(() -> check.check()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> check.last()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> check.running()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> check.stop()).isInstanceOf(AccessDeniedException.class);
    }

    private String check() {
        SignedIn.as("admin");
        String problems = String.join("\n", check.check().findings().join().problems());
        assertThat(check.last().orElseThrow().isSound()).isEqualTo(problems.isEmpty());
        return problems;
    }

    private void correct(RoundId round) {
        SignedIn.as("editor");
        corrections.begin(round, "A figure was wrong.");
        FrontMatter written = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        "Another title",
                        written.agendaItem(),
                        written.author(),
                        written.sections(),
                        written.implications(),
                        written.recommendation(),
                        written.version()));
        publish(round);
    }

    private void publish(RoundId round) {
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.as("editor");
    }

    private String verify(String... arguments) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int exit = Main.run(arguments, new PrintStream(words, true, StandardCharsets.UTF_8));
        return exit + " " + words.toString(StandardCharsets.UTF_8);
    }

    private String saved(String address) throws Exception {
        Path file = Files.createTempFile(folder, "saved", "");
        Files.write(file, sent(address));
        return file.toString();
    }

    private String text(String address) throws Exception {
        return new String(sent(address), StandardCharsets.UTF_8);
    }

    private byte[] sent(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
    }

    private int status(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getStatus();
    }
}
