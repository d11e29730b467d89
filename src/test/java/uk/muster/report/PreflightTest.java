package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.muster.security.UpdateState;
import uk.muster.update.NilKind;
import uk.muster.update.Status;

class PreflightTest {

    private final PaperFixture paper = new PaperFixture().objective("Public confidence", "Increase confidence, always");

    @BeforeEach
    void writeTheFrontMatter() {
        frontMatter("All is well.");
    }

    @Test
    void aWholePaperHasNothingInItsWay() {
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "One.");

        assertThat(paper.findings()).isEmpty();
    }

    @Test
    void whatWaitsForApprovalStopsPublication() {
        paper.answered("1.1", "Walsall", UpdateState.SUBMITTED, Status.ON_TRACK, "One.");

        assertThat(paper.findings())
                .containsExactly(new Finding(
                        Finding.Severity.ERROR,
                        "1.1 Increase confidence, always",
                        "d1-1",
                        "Not yet approved: Walsall. Ask the reviewer to approve or return it."));
    }

    @Test
    void silenceIsAWarningBecauseThePaperSaysSo() {
        paper.asked("1.1", "Walsall").answered("1.1", "Coventry", UpdateState.DRAFT, null, "Draft.");

        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.stopsPublication()).isFalse();
            assertThat(finding.message()).startsWith("No update received from Coventry and Walsall.");
        });
    }

    @Test
    void aDeliverableThatNobodyWasAskedAboutIsPointedOut() {
        assertThat(messages()).containsExactly("No unit was asked about this. The paper will say so.");
    }

    @Test
    void awaitedDataIsPointedOutAndMoreSoPastItsDay() {
        paper.nil("1.1", "Walsall", NilKind.DATA_AWAITED, "Figures", LocalDate.of(2015, 5, 31))
                .nil("1.1", "Coventry", NilKind.DATA_AWAITED, "Figures", LocalDate.of(2015, 6, 1));

        assertThat(messages())
                .containsExactly(
                        "Coventry awaits data until 1 June 2015.",
                        "Walsall expected data by 31 May 2015, which has passed. Ask what became of it.");
    }

    @Test
    void aReferenceToNothingStopsPublicationWhereverItStands() {
        frontMatter("See {see:4.1}.");
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "As {see:7} says.");

        assertThat(paper.findings())
                .extracting(Finding::anchor, Finding::stopsPublication)
                .containsExactly(tuple("s1", true), tuple("d1-1", true));
    }

    @Test
    void anExecutiveSummaryMustNotPassOverWhatIsOffTrack() {
        paper.approved("1.1", "Walsall", Status.OFF_TRACK, "One.");

        assertThat(messages())
                .containsExactly("The executive summary does not mention 1.1 Increase confidence, always, which is off"
                        + " track.");
    }

    @Test
    void referenceNumberAndTitleAllCountAsMention() {
        paper.approved("1.1", "Walsall", Status.OFF_TRACK, "One.");

        for (String summary :
                List.of("See {see:1.1}.", "Deliverable 1.1 is late.", "We did not increase confidence.")) {
            frontMatter(summary);
            assertThat(paper.findings()).isEmpty();
        }
        frontMatter("A fall of 1.15 or 11.1 per cent.");
        assertThat(paper.findings()).hasSize(1);
    }

    @Test
    void emptyFrontMatterIsListedFieldByField() {
        paper.frontMatter(FrontMatter.blank("")).approved("1.1", "Walsall", Status.ON_TRACK, "One.");

        assertThat(paper.findings())
                .extracting(Finding::anchor)
                .containsExactly(
                        "head",
                        "head",
                        "head",
                        "s1",
                        "s2",
                        "s3",
                        "implications",
                        "implications",
                        "implications",
                        "recommendation");
    }

    private void frontMatter(String summary) {
        paper.frontMatter(new FrontMatter(
                "Title",
                "7",
                "Chief Constable",
                List.of(new SectionText("Executive summary", summary)),
                new Implications("None", "None", "None"),
                "Note it.",
                0));
    }

    private List<String> messages() {
        return paper.findings().stream().map(Finding::message).toList();
    }
}
