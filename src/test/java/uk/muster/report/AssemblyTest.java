package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.muster.security.UpdateState;
import uk.muster.update.NilKind;
import uk.muster.update.ParagraphText;
import uk.muster.update.Result;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

class AssemblyTest {

    private final PaperFixture paper = new PaperFixture()
            .objective("Public confidence", "Increase confidence", "Reduce burglary by 2 per cent")
            .objective("Partnerships", "Provide grants");

    @Test
    void numbersRunThroughFrontMatterAndBody() {
        paper.section("Purpose of report", "Why.")
                .section("Background", "Once.\n\nThen:\n\n- this\n- that")
                .approved("1.1", "Walsall", Status.ON_TRACK, "One.", "Two.")
                .approved("2.1", "Walsall", Status.ON_TRACK, "Three.");

        ReportDocument document = paper.document();

        assertThat(document.paragraphNumbers()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(document.front().getLast().paragraphs())
                .containsExactly(
                        new NumberedParagraph(2, "Once."), new NumberedParagraph(3, "Then:\n\n- this\n- that"));
        assertThat(part(document, "2.1").paragraphNumbers()).containsExactly(6);
    }

    @Test
    void everyDeliverableAppearsInPlanOrderEvenIfNobodyWasAsked() {
        ReportDocument document = paper.document();

        assertThat(document.deliverables().map(DeliverablePart::number)).containsExactly("1.1", "1.2", "2.1");
        assertThat(notes(document, "1.1")).containsExactly("No update was asked for this period.");
    }

    @Test
    void aSingleUnitsParagraphsNeedNoName() {
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "One.");

        assertThat(part(paper.document(), "1.1").blocks())
                .singleElement()
                .isInstanceOfSatisfying(Block.Text.class, text -> {
                    assertThat(text.named()).isFalse();
                    assertThat(text.by().name()).isEqualTo("Walsall");
                });
    }

    @Test
    void severalUnitsStandUnderTheirNamesInTheOrderOfPapers() {
        paper.approved("1.1", "Force CID", Status.ON_TRACK, "Three.")
                .approved("1.1", "Walsall", Status.ON_TRACK, "Two.")
                .approved("1.1", "Coventry", Status.ON_TRACK, "One.");

        assertThat(part(paper.document(), "1.1").blocks())
                .extracting(block -> ((Block.Text) block).by().name(), block -> ((Block.Text) block).named())
                .containsExactly(tuple("Coventry", true), tuple("Walsall", true), tuple("Force CID", true));
    }

    @Test
    void theEditorsOrderOfUnitsGoesBeforeThatOfPapers() {
        paper.approved("1.1", "Force CID", Status.ON_TRACK, "Three.")
                .approved("1.1", "Walsall", Status.ON_TRACK, "Two.")
                .approved("1.1", "Coventry", Status.ON_TRACK, "One.")
                .first("1.1", "Force CID", "Walsall");

        assertThat(part(paper.document(), "1.1").blocks())
                .extracting(block -> ((Block.Text) block).by().name())
                .containsExactly("Force CID", "Walsall", "Coventry");
        assertThat(part(paper.layout("1.1", Layout.TABLE).document(), "1.1").blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows())
                                .extracting(row -> row.by().name())
                                .containsExactly("Force CID", "Walsall", "Coventry"));
    }

    @Test
    void aTableHasARowAUnitAndOneParagraphNumber() {
        paper.layout("1.1", Layout.TABLE)
                .approved("1.1", "Walsall", Status.AT_RISK, "Three.", "Four.")
                .jointly("1.1", "Sandwell", "Dudley", Status.ON_TRACK, "Two.")
                .asked("1.1", "Coventry")
                .approved("1.2", "Walsall", Status.ON_TRACK, "Next.");

        ReportDocument document = paper.document();

        Block.Table table = (Block.Table) part(document, "1.1").blocks().getFirst();
        assertThat(table.number()).isEqualTo(1);
        assertThat(table.rows())
                .extracting(row -> row.by().name(), Block.Row::markdown)
                .containsExactly(tuple("Sandwell and Dudley", "Two."), tuple("Walsall", "Three.\n\nFour."));
        assertThat(notes(document, "1.1")).containsExactly("No update received from Coventry.");
        assertThat(part(document, "1.2").paragraphNumbers()).containsExactly(2);
    }

    @Test
    void aTableWithoutRowsTakesNoNumber() {
        paper.layout("1.1", Layout.TABLE).asked("1.1", "Walsall").asked("1.1", "Coventry");

        assertThat(part(paper.document(), "1.1").blocks()).singleElement().isInstanceOf(Block.Note.class);
    }

    @Test
    void aDeliverableStandsAsItsWorstUnitDoes() {
        paper.approved("1.1", "Walsall", Status.COMPLETE, "One.")
                .approved("1.1", "Coventry", Status.OFF_TRACK, "Two.")
                .approved("1.1", "Dudley", Status.AT_RISK, "Three.");

        assertThat(part(paper.document(), "1.1").status()).isEqualTo(Status.OFF_TRACK);
        assertThat(part(paper.document(), "1.2").status()).isNull();
    }

    @Test
    void whoIsSilentIsNamedInOneSentence() {
        paper.asked("1.1", "Walsall")
                .asked("1.1", "Coventry")
                .approved("1.1", "Dudley", Status.ON_TRACK, "One.")
                .asked("1.2", "Force CID");

        assertThat(notes(paper.document(), "1.1")).containsExactly("No update received from Coventry and Walsall.");
        assertThat(notes(paper.document(), "1.2")).containsExactly("No update received from Force CID.");
    }

    @Test
    void whatIsNotSubmittedNeverAppears() {
        paper.answered("1.1", "Walsall", UpdateState.DRAFT, Status.OFF_TRACK, "Secret draft.")
                .answered("1.1", "Coventry", UpdateState.RETURNED, Status.OFF_TRACK, "Returned.")
                .answered("1.1", "Dudley", UpdateState.REOPENED, Status.OFF_TRACK, "Reopened.");

        DeliverablePart part = part(paper.document(), "1.1");
        assertThat(part.status()).isNull();
        assertThat(part.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note -> assertThat(note.sentence())
                                .isEqualTo("No update received from Coventry, Dudley and Walsall."));
    }

    @Test
    void aSubmittedUpdateShowsInTheDraftAsNotApproved() {
        paper.answered("1.1", "Walsall", UpdateState.SUBMITTED, Status.ON_TRACK, "Waiting.");

        assertThat(part(paper.document(), "1.1").blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Text.class, text -> assertThat(text.approved()).isFalse());
    }

    @Test
    void nilReturnsAreUnnumberedSentences() {
        paper.nil("1.1", "Walsall", NilKind.BODY_WILL_REPORT, "", null)
                .nil("1.2", "Walsall", NilKind.REPORTED_ELSEWHERE, "regional report, 9 April", null)
                .nil("2.1", "Walsall", NilKind.DATA_AWAITED, "Quarter 4 figures", LocalDate.of(2015, 6, 7));

        ReportDocument document = paper.document();

        assertThat(document.paragraphNumbers()).isEmpty();
        assertThat(notes(document, "1.1")).containsExactly("The Example Commissioner will report on this.");
        assertThat(notes(document, "1.2")).containsExactly("Reported elsewhere: regional report, 9 April.");
        assertThat(notes(document, "2.1")).containsExactly("Data awaited until 7 June 2015: Quarter 4 figures.");
    }

    @Test
    void unitsWithTheSameNilReturnShareASentence() {
        paper.nil("1.1", "Walsall", NilKind.NOTHING_TO_REPORT, "", null)
                .nil("1.1", "Coventry", NilKind.NOTHING_TO_REPORT, "", null)
                .nil("1.1", "Dudley", NilKind.NOTHING_TO_REPORT, "Trial ended", null);

        assertThat(notes(paper.document(), "1.1"))
                .containsExactly(
                        "Coventry and Walsall: Nothing to report this period.",
                        "Dudley: Nothing to report this period. Trial ended.");
    }

    @Test
    void targetsResultsAndOutlooksAreTold() {
        UpdateContent content = new UpdateContent(
                List.of(new ParagraphText(UUID.randomUUID(), "One.")),
                Status.ON_TRACK,
                "Likely to be met",
                "",
                "For the reviewer only",
                new Result(new BigDecimal("-3.50"), "2014-15", "crime system"),
                null);
        paper.content("1.2", "Walsall", content);

        DeliverablePart part = part(paper.document(), "1.2");

        assertThat(part.target()).isEqualTo("Reduce burglary by 2 per cent against 2013-14");
        assertThat(((Block.Text) part.blocks().getFirst()).details())
                .containsExactly(
                        new Block.Detail("Result", "-3.50, 2014-15 (source: crime system)"),
                        new Block.Detail("Outlook", "Likely to be met"));
    }

    @Test
    void anAreasOwnPartsKeepTheirNumbers() {
        paper.approved("1.1", "Coventry", Status.ON_TRACK, "One.")
                .jointly("1.1", "Sandwell", "Dudley", Status.ON_TRACK, "Two.")
                .layout("1.2", Layout.TABLE)
                .approved("1.2", "Dudley", Status.ON_TRACK, "Three.")
                .approved("1.2", "Walsall", Status.ON_TRACK, "Four.")
                .approved("2.1", "Force CID", Status.ON_TRACK, "Five.");

        List<DeliverablePart> dudley = paper.document()
                .deliverables()
                .flatMap(part -> part.from("area-dudley").stream())
                .toList();

        assertThat(dudley).extracting(DeliverablePart::number).containsExactly("1.1", "1.2");
        assertThat(dudley.getFirst().paragraphNumbers()).containsExactly(2);
        assertThat(((Block.Table) dudley.getLast().blocks().getFirst()).rows())
                .extracting(row -> row.by().name())
                .containsExactly("Dudley");
    }

    static DeliverablePart part(ReportDocument document, String number) {
        return document.deliverables()
                .filter(part -> part.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(ReportDocument document, String number) {
        return part(document, number).blocks().stream()
                .filter(Block.Note.class::isInstance)
                .map(block -> ((Block.Note) block).sentence())
                .toList();
    }
}
