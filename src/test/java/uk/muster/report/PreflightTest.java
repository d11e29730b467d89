package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.muster.round.RequestId;
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
    void aPaperTooShortlyBeforeItsMeetingIsPointedOut() {
        paper.clearDays(5).approved("1.1", "Walsall", Status.ON_TRACK, "One.");

        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.CLEAR_DAYS);
            assertThat(finding.stopsPublication()).isFalse();
            assertThat(finding.message()).startsWith("Only 0 of the 5 clear days before the meeting on 2 June 2015");
            assertThat(finding.mends()).containsExactly(new Mend.RoundDates());
        });
    }

    @Test
    void whatWaitsForApprovalStopsPublication() {
        paper.answered("1.1", "Walsall", UpdateState.SUBMITTED, Status.ON_TRACK, "One.");

        assertThat(paper.findings())
                .containsExactly(new Finding(
                        FindingKind.NOT_APPROVED,
                        new Place("1.1 Increase confidence, always", "d1-1", null),
                        "Not yet approved: Walsall. Ask the reviewer to approve or return it.",
                        List.of(new Mend.Update(new RequestId(10100), "Walsall"))));
    }

    @Test
    void aSuggestionThatNobodyAnsweredIsAWarning() {
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "One.").suggestedTo("1.1", "Walsall");

        assertThat(paper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.SUGGESTION_OPEN);
            assertThat(finding.stopsPublication()).isFalse();
            assertThat(finding.message()).startsWith("Walsall has not yet answered a suggestion to its words.");
            assertThat(finding.mends()).containsExactly(new Mend.Update(new RequestId(10100), "Walsall"));
        });
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
                        "Walsall expected data by 31 May 2015, which has passed. Ask what became of it.",
                        "Coventry awaits data until 1 June 2015.");
    }

    @Test
    void aReferenceToNothingStopsPublicationWhereverItStands() {
        frontMatter("See {see:4.1}.");
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "As {see:7} says.");

        assertThat(paper.findings())
                .extracting(finding -> finding.place().target(), Finding::stopsPublication)
                .containsExactly(tuple("p1", true), tuple("p2", true));
    }

    @Test
    void referencesThatLeadBackWithoutSayingAnythingStopPublication() {
        paper.objective("Crime", "Reduce crime", "Reduce theft")
                .approved("1.1", "Walsall", Status.ON_TRACK, "As under {see:2.1}.")
                .nil("2.1", "Walsall", NilKind.REPORTED_ELSEWHERE, "{see:2.2}", null)
                .approved("2.2", "Walsall", Status.ON_TRACK, "See {see:1.1}.");

        assertThat(paper.findings())
                .extracting(Finding::kind, finding -> finding.place().anchor())
                .containsExactly(
                        tuple(FindingKind.CIRCULAR_REFERENCE, "d1-1"),
                        tuple(FindingKind.CIRCULAR_REFERENCE, "d2-1"),
                        tuple(FindingKind.CIRCULAR_REFERENCE, "d2-2"));
    }

    @Test
    void aPlaceThatRefersToItselfStopsPublicationWhateverElseItSays() {
        paper.approved("1.1", "Walsall", Status.ON_TRACK, "Trust rose in every ward of the town, as {see:1.1} tells.");

        assertThat(messages())
                .containsExactly("This refers to itself. Say here what is to be said, or refer to another place.");
    }

    @Test
    void placesThatHaveSomethingToSayMayReferToEachOther() {
        String words = "The teams walked through each ward once a week and asked residents what worries them most; ";
        paper.objective("Crime", "Reduce crime")
                .approved("1.1", "Walsall", Status.ON_TRACK, words + "see {see:2.1}.")
                .approved("2.1", "Walsall", Status.ON_TRACK, words + "see {see:1.1}.");

        assertThat(paper.findings()).isEmpty();
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
                .extracting(finding -> finding.place().anchor())
                .containsExactly(
                        "head",
                        "s1",
                        "s2",
                        "s3",
                        "implications",
                        "implications",
                        "implications",
                        "recommendation",
                        "head",
                        "head");
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
