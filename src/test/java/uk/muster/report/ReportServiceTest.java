package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.plan.DeliverableDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.ObjectiveId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.update.Status;

@MusterTest
class ReportServiceTest {

    @Autowired
    ReportService reports;

    @Autowired
    TestPaper paper;

    @Autowired
    TestPlan plan;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestOrganisation organisation;

    @Test
    void assemblesWhatIsApprovedAndSaysWhoIsSilent() {
        ReportDocument document = reports.assemble(paper.ready());

        DeliverablePart first = AssemblyTest.part(document, "1.1");
        assertThat(first.paragraphNumbers()).containsExactly(4, 5, 6);
        assertThat(first.status()).isEqualTo(Status.AT_RISK);
        assertThat(((Block.Text) first.blocks().getFirst()).by().units())
                .containsExactly(new ReportingUnit("walsall", "Walsall", new ReportingUnit.Area("walsall", "Walsall")));
        assertThat(AssemblyTest.part(document, "1.2").blocks())
                .extracting(block -> ((Block.Note) block).sentence())
                .containsExactly("No update received from Walsall and Intelligence.");
    }

    @Test
    void beforeAnybodyWroteThePaperOffersTheUsualSections() {
        ReportDraft draft = reports.draft(paper.round());

        assertThat(draft.frontMatter().title()).isEqualTo("Performance against the Plan for 2014-15");
        assertThat(draft.frontMatter().sections())
                .extracting(SectionText::heading)
                .containsExactly("Purpose of report", "Executive summary", "Background");
        assertThat(draft.isStopped()).isTrue();
        assertThat(draft.sent()).isNull();
    }

    @Test
    void whatTheEditorWroteIsReadAgainInItsOrder() {
        RoundId round = paper.round();
        FrontMatter written = new FrontMatter(
                "Title",
                "7a",
                "Author",
                List.of(new SectionText("Summary", "S"), new SectionText("Purpose", "P")),
                new Implications("F", "L", "E"),
                "R",
                0);

        reports.save(round, written);

        assertThat(reports.draft(round).frontMatter())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(written);
    }

    @Test
    void aSaveOnAnOldVersionIsRefusedWithWhatNowStands() {
        RoundId round = paper.round();
        FrontMatter first = reports.draft(round).frontMatter();
        paper.writeFrontMatter(round);

        ReportConflict conflict = catchThrowableOfType(ReportConflict.class, () -> reports.save(round, first));

        assertThat(conflict.theirs().recommendation()).isEqualTo("The Board is asked to note this report.");
        assertThat(conflict.theirs().version()).isGreaterThan(first.version());
    }

    @Test
    void choosingALayoutDoesNotGetInTheWayOfWriting() {
        RoundId round = paper.ready();
        FrontMatter open = reports.draft(round).frontMatter();
        LayoutChoice choice = reports.draft(round).layouts().getFirst();

        reports.choose(round, choice.deliverable(), Layout.TABLE);
        reports.save(round, open);

        assertThat(AssemblyTest.part(reports.assemble(round), "1.1").blocks())
                .singleElement()
                .isInstanceOf(Block.Table.class);
    }

    @Test
    void onlyDeliverablesAskedOfSeveralOfferALayout() {
        assertThat(reports.draft(paper.round()).layouts())
                .extracting(LayoutChoice::number)
                .containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void tenTimesTheRequestsTakeNotOneStatementMore() {
        organisation.create();
        SignedIn.as("editor");
        RoundId small = roundOf("2014-15", 5);
        RoundId large = roundOf("2015-16", 50);

        int few = SqlCount.of(() -> reports.draft(small));
        int many = SqlCount.of(() -> reports.draft(large));

        assertThat(reports.assemble(large).deliverables()).hasSize(50);
        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyEditorAndHeadReadTheDraft(String username) {
        RoundId round = paper.round();
        SignedIn.as(username);

        assertThatThrownBy(() -> reports.assemble(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.findings(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.draft(round)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyTheEditorWrites(String username) {
        RoundId round = paper.round();
        FrontMatter written = reports.draft(round).frontMatter();
        LayoutChoice choice = reports.draft(round).layouts().getFirst();
        SignedIn.as(username);

        assertThatThrownBy(() -> reports.save(round, written)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.choose(round, choice.deliverable(), Layout.TABLE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RoundId roundOf(String year, int requests) {
        EditionId edition = plan.create(year);
        ObjectiveId objective = plan.objective(edition, "Many things");
        for (int i = 4; i <= requests; i++) {
            plan.deliverable(
                    edition,
                    objective,
                    new DeliverableDetails("Thing " + i, null, null, Set.of(organisation.unit("walsall"))));
        }
        return rounds.open(edition, LocalDate.of(2015, 6, 2)).id();
    }

    @Test
    void aReasonIsKeptWithWhoGaveItUntilTheWarningSaysSomethingElse() {
        RoundId round = paper.round();
        List<Finding> warnings = reports.draft(round).unexplained();
        Finding silent = warnings.stream()
                .filter(warning -> warning.place().startsWith("1.1"))
                .findFirst()
                .orElseThrow();

        reports.explain(round, List.of(silent), "  They were asked twice. ");

        ReportDraft draft = reports.draft(round);
        assertThat(draft.unexplained()).hasSize(warnings.size() - 1);
        assertThat(draft.reasons()).containsOnlyKeys(silent);
        assertThat(draft.reasons().get(silent)).satisfies(reason -> {
            assertThat(reason.words()).isEqualTo("They were asked twice.");
            assertThat(reason.by()).isEqualTo("Helen Marsh");
        });

        paper.approved(round, "1.1", "walsall", Status.ON_TRACK, "Now there is something.");

        assertThat(reports.draft(round).reasons()).isEmpty();
    }

    @Test
    void theLastReasonForAWarningCounts() {
        RoundId round = paper.round();
        List<Finding> warning = List.of(reports.draft(round).unexplained().getFirst());
        reports.explain(round, warning, "At first.");
        reports.explain(round, warning, "On reflection.");

        assertThat(reports.draft(round).reasons().values())
                .extracting(Reason::words)
                .containsExactly("On reflection.");
    }

    @Test
    void aReasonMustSaySomethingInReasonableLength() {
        RoundId round = paper.round();
        List<Finding> warnings = reports.draft(round).unexplained();

        assertThatThrownBy(() -> reports.explain(round, warnings, " \n"))
                .isInstanceOf(ReportRefused.class)
                .hasMessage("Write why the paper may go out like this.");
        assertThatThrownBy(() -> reports.explain(round, warnings, "long ".repeat(500)))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("Shorten it to 2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "lead.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyTheEditorGivesReasons(String username) {
        RoundId round = paper.round();
        List<Finding> warnings = reports.draft(round).unexplained();
        SignedIn.as(username);

        assertThatThrownBy(() -> reports.explain(round, warnings, "Because."))
                .isInstanceOf(AccessDeniedException.class);
    }
}
