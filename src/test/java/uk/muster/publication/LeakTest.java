package uk.muster.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.picture.PictureService;
import uk.muster.picture.TestPictures;
import uk.muster.publication.rendering.PaperFiles;
import uk.muster.publication.rendering.PaperPages;
import uk.muster.publication.rendering.SamplePapers;
import uk.muster.report.AnnexService;
import uk.muster.report.AnnexText;
import uk.muster.report.DocumentJson;
import uk.muster.report.ExemptGround;
import uk.muster.report.ExemptPapers;
import uk.muster.report.Exemptible;
import uk.muster.report.ExemptionService;
import uk.muster.report.FrontMatter;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.text.CsvTable;
import uk.muster.text.PictureMarkdown;
import uk.muster.update.Status;

/** What is exempt leaves no trace of its words in anything that the public gets. */
@MusterTest
class LeakTest {

    private static final int PAPERS = 200;
    private static final String SECRET = Canary.WORD + "1 & “" + Canary.WORD + "2” was paid.";

    @Autowired
    PaperPages pages;

    @Autowired
    PaperFiles files;

    @Test
    void noPublicFormOfAnyPaperHoldsAnExemptWord() {
        ReportDocument before = ExemptPapers.of(0, Canary.WORD).publicEdition();
        LongStream.rangeClosed(1, PAPERS).forEach(seed -> {
            ReportDocument board = ExemptPapers.of(seed, Canary.WORD);
            ReportDocument open = board.publicEdition();

            assertThat(Canary.in(DocumentJson.write(board))).as("board " + seed).contains("plain");
            assertThat(Canary.in(DocumentJson.write(open))).as("JSON " + seed).isEmpty();
            assertThat(Canary.in(pages.paper(open, SamplePapers.EDITION, List.of())))
                    .as("page " + seed)
                    .isEmpty();
            assertThat(Canary.in(CsvTable.write(StatusTable.of(open))))
                    .as("CSV " + seed)
                    .isEmpty();
            assertThat(Canary.in(
                            PaperComparison.between(before, open).toString() + PaperComparison.between(open, before)))
                    .as("comparison " + seed)
                    .isEmpty();
        });
    }

    @Test
    void noFileOfAPaperHoldsAnExemptWordAndTheBoardsDo() {
        LongStream.rangeClosed(1, 3).forEach(seed -> {
            ReportDocument board = ExemptPapers.of(seed, Canary.WORD);

            assertThat(files.of(board.publicEdition(), SamplePapers.EDITION, List.of()))
                    .allSatisfy(file -> assertThat(Canary.in(file.content()))
                            .as(file.kind() + " " + seed)
                            .isEmpty());
            assertThat(files.of(board, SamplePapers.EDITION.ofBoard(), List.of()))
                    .allSatisfy(file -> assertThat(Canary.in(file.content())).isNotEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theWordIsFoundHoweverItIsWritten(String way) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Some words, ".getBytes(UTF_8));
        bytes.write(Canary.written().get(way));
        bytes.write(" and more.".getBytes(UTF_8));

        assertThat(Canary.in(bytes.toByteArray())).contains(way);
    }

    static Stream<String> ways() {
        return Canary.written().keySet().stream();
    }

    @Test
    void aPublishedPaperLeaksNowhereAndItsBoardReadsItAll(
            @Autowired TestPaper paper,
            @Autowired ReportService reports,
            @Autowired ExemptionService exemptions,
            @Autowired AnnexService annexes,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication,
            @Autowired WebApplicationContext context,
            @Autowired JdbcClient jdbc)
            throws Exception {
        RoundId round = paper.ready();
        paper.approved(round, "1.2", "walsall", Status.OFF_TRACK, "Everybody reads this.", SECRET);
        annexes.save(round, new AnnexText(UUID.randomUUID(), SECRET, "", SECRET, 0));
        reports.draft(round).exemptible().values().stream()
                .filter(place -> place.words().contains(Canary.WORD))
                .map(Exemptible::place)
                .forEach(place ->
                        exemptions.exempt(round, place, ExemptGround.LEGAL_PRIVILEGE, "It tells of " + SECRET));
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        SnapshotSummary snapshot = publication.publish(round);
        SignedIn.nobody();
        MockMvc site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        assertThat(Stream.of("", ".json", ".pdf", ".docx", ".txt", "/statuses.csv", "/questions")
                        .map(form -> answer(site, snapshot.address() + form)))
                .allSatisfy(LeakTest::isCleanAndThere);
        assertThat(Stream.of(
                                "/published",
                                "/published/feed.atom",
                                "/sitemap.xml",
                                "/published/search?q=paid",
                                "/published/areas",
                                "/published/areas/walsall")
                        .map(address -> answer(site, address)))
                .allSatisfy(LeakTest::isCleanAndThere);
        assertThat(answer(site, "/published/search?q=" + Canary.WORD + "1").getContentAsString())
                .contains("Neither a notice nor a paragraph has all of these words")
                .doesNotContain("was paid");
        assertThat(jdbc.sql("select concat(document, html, title, reason) from snapshot")
                        .query(String.class)
                        .list())
                .allSatisfy(row -> assertThat(Canary.in(row)).isEmpty());
        assertThat(jdbc.sql("select concat(place, text, words) from search_paragraph")
                        .query(String.class)
                        .list())
                .allSatisfy(row -> assertThat(Canary.in(row)).isEmpty());
        assertThat(jdbc.sql("select document from board_edition")
                        .query(String.class)
                        .single())
                .contains(Canary.WORD);
        assertThat(publication.document(snapshot.id()).deliverables().toList())
                .anySatisfy(part -> assertThat(part.number()).isEqualTo("1.2"));
    }

    /** What only exempt text shows is public under no address, known or not, and its name in no public byte. */
    @Test
    void aPictureOfExemptTextIsNeverPublic(
            @Autowired TestPaper paper,
            @Autowired ReportService reports,
            @Autowired PictureService pictures,
            @Autowired ExemptionService exemptions,
            @Autowired AnnexService annexes,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication,
            @Autowired BoardEditionService boardEditions,
            @Autowired WebApplicationContext context,
            @Autowired JdbcClient jdbc) {
        RoundId round = paper.ready();
        String open = pictures.add(TestPictures.file("png", 30, 20));
        String secret = pictures.add(TestPictures.file("png", 31, 20));
        FrontMatter written = reports.draft(round).frontMatter();
        List<SectionText> sections = new ArrayList<>(written.sections());
        sections.add(new SectionText("Seen", "Everybody sees " + PictureMarkdown.of("what is open", open) + " here."));
        reports.save(
                round,
                new FrontMatter(
                        written.title(),
                        written.agendaItem(),
                        written.author(),
                        sections,
                        written.implications(),
                        written.recommendation(),
                        written.version()));
        annexes.save(
                round,
                new AnnexText(UUID.randomUUID(), SECRET, "", PictureMarkdown.of(Canary.WORD + " as a map", secret), 0));
        reports.draft(round).exemptible().values().stream()
                .map(Exemptible::place)
                .filter(place -> place.key().startsWith("annex"))
                .forEach(place -> exemptions.exempt(round, place, ExemptGround.LEGAL_PRIVILEGE, "It names a place."));
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        SnapshotSummary snapshot = publication.publish(round);
        assertThat(boardEditions.picture(snapshot.slug(), snapshot.label(), secret))
                .isPresent();
        SignedIn.nobody();
        MockMvc site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        assertThat(answer(site, snapshot.pictures() + open).getStatus()).isEqualTo(200);
        assertThat(answer(site, snapshot.pictures() + secret).getStatus()).isEqualTo(404);
        assertThat(answer(site, "/board-editions/2014-15-round-1/1.0/pictures/" + secret)
                        .getStatus())
                .isEqualTo(302);
        assertThat(jdbc.sql("select name from snapshot_picture")
                        .query(String.class)
                        .list())
                .containsExactly(open);
        assertThat(Stream.of("", ".json", ".docx", ".txt").map(form -> answer(site, snapshot.address() + form)))
                .allSatisfy(answer -> {
                    isCleanAndThere(answer);
                    assertThat(new String(answer.getContentAsByteArray(), UTF_8))
                            .doesNotContain(secret.substring(0, 16));
                });
    }

    private static void isCleanAndThere(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Canary.in(answer.getContentAsByteArray())).isEmpty();
        assertThat(answer.getHeaderNames())
                .allSatisfy(name -> assertThat(Canary.in(String.valueOf(answer.getHeaders(name))))
                        .isEmpty());
    }

    private static MockHttpServletResponse answer(MockMvc site, String address) {
        try {
            return site.perform(get(address)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }
}
