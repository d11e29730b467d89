package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.plan.DeliverableDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.ObjectiveId;
import uk.muster.round.RequestId;
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
    void whatTwoEditorsWroteInDifferentPlacesIsBroughtTogether() {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        FrontMatter theirs = reports.save(round, summary(base, "What really stands under Executive summary."));
        reports.save(
                round,
                summary(base, "What stands under Executive summary today.").with("title", "Mine"));

        FrontMatter now = reports.draft(round).frontMatter();
        assertThat(now.sections().get(1).text()).isEqualTo("What really stands under Executive summary today.");
        assertThat(now.title()).isEqualTo("Mine");
        assertThat(now.version()).isEqualTo(theirs.version() + 1);
    }

    @Test
    void aSectionMovedByOneAndWrittenInByAnotherIsBoth() {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with(base.sectionIds().reversed(), base.texts()));
        reports.save(round, summary(base, "New words."));

        assertThat(reports.draft(round).frontMatter().sections())
                .extracting(SectionText::heading)
                .containsExactly("Background", "Executive summary", "Purpose of report");
        assertThat(reports.draft(round).frontMatter().sections().get(1).text()).isEqualTo("New words.");
    }

    @Test
    void aSectionRemovedByOneStaysIfAnotherHasWrittenInIt() {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        List<UUID> withoutSummary = base.sectionIds().stream()
                .filter(id -> !id.equals(base.sectionIds().get(1)))
                .toList();
        reports.save(round, base.with(withoutSummary, base.texts()));
        assertThat(reports.draft(round).frontMatter().sections()).hasSize(2);

        reports.save(round, summary(base, "Still wanted."));

        assertThat(reports.draft(round).frontMatter().sections().get(1).text()).isEqualTo("Still wanted.");
    }

    @Test
    void aLeadInIsStoredNumberedTakenOutAndKeptInTheHistory(@Autowired ReportVersionRepository versions) {
        RoundId round = paper.ready();
        ReportDraft draft = reports.draft(round);
        LeadPlace place = draft.leads().get(1).lead();
        LeadText lead = new LeadText(place, "Survey", "By post.\n\nBy telephone.");

        FrontMatter led = reports.save(round, draft.frontMatter().with(lead));

        assertThat(draft.leads().get(1).at().name()).isEqualTo("1.1 Raise confidence in the police");
        assertThat(reports.draft(round).frontMatter().lead(place)).isEqualTo(lead);
        assertThat(AssemblyTest.part(reports.assemble(round), "1.1").paragraphNumbers())
                .containsExactly(4, 5, 6, 7, 8);
        FrontMatter without = reports.save(round, led.with(new LeadText(place, "", " ")));
        assertThat(without.leads()).isEmpty();
        assertThat(AssemblyTest.part(reports.assemble(round), "1.1").lead()).isEmpty();
        assertThat(versions.findByRoundIdAndNumberAndSetAsideFalse(round.value(), led.version()))
                .hasValueSatisfying(
                        version -> assertThat(version.content().lead(place)).isEqualTo(lead));
    }

    @Test
    void aLeadInThatWasTypedElsewhereArrivesLate() {
        RoundId round = paper.ready();
        ReportDraft draft = reports.draft(round);
        LeadPlace place = draft.leads().getFirst().lead();
        reports.save(round, draft.frontMatter().with("title", "Another title"));

        reports.recover(
                round,
                place.textKey(),
                "Typed without a line.",
                draft.frontMatter().version());

        assertThat(reports.draft(round).frontMatter().lead(place).text()).isEqualTo("Typed without a line.");
        assertThat(reports.draft(round).frontMatter().title()).isEqualTo("Another title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "apcc.ellis", "lead.walsall", "panel.walsall", "admin"})
    void nobodyButTheEditorWritesALeadIn(String person) {
        RoundId round = paper.ready();
        ReportDraft draft = reports.draft(round);
        LeadPlace place = draft.leads().getFirst().lead();
        FrontMatter written = draft.frontMatter().with(new LeadText(place, "", "Not mine to write."));
        SignedIn.as(person);

        assertThatThrownBy(() -> reports.save(round, written)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.recover(round, place.textKey(), "Nor this.", written.version()))
                .isInstanceOf(AccessDeniedException.class);

        SignedIn.as("editor");
        assertThat(reports.draft(round).frontMatter().leads()).isEmpty();
    }

    @Test
    void wordsInTheSamePlaceAreRefusedWithBothTextsAndKeptAside(@Autowired ReportVersionRepository versions) {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, summary(base, "Theirs."));

        ReportConflict conflict =
                catchThrowableOfType(ReportConflict.class, () -> reports.save(round, summary(base, "Mine.")));

        assertThat(conflict.merge().parts())
                .containsExactly(new FrontMatterMerge.Part("Text of Executive summary", "Mine.", "Theirs."));
        assertThat(reports.draft(round).frontMatter().sections().get(1).text()).isEqualTo("Theirs.");
        assertThat(versions.findByRoundIdAndSetAsideTrueOrderById(round.value()))
                .singleElement()
                .satisfies(aside ->
                        assertThat(aside.content().sections().get(1).text()).isEqualTo("Mine."));
        reports.save(round, conflict.merge().withMine());
        assertThat(reports.draft(round).frontMatter().sections().get(1).text()).isEqualTo("Mine.");
    }

    @Test
    void wordsThatArriveLateAreBroughtTogetherWithWhatStands() {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, base.with("recommendation", "The Board is kindly asked to note this report."));

        reports.recover(round, "recommendation", "The Board is asked to note this report today.", base.version());

        assertThat(reports.draft(round).frontMatter().recommendation())
                .isEqualTo("The Board is kindly asked to note this report today.");
    }

    @Test
    void wordsOfAVersionThatNobodyKnowsOverwriteNothing() {
        RoundId round = paper.ready();

        assertThatThrownBy(() -> reports.recover(round, "recommendation", "Something else.", 1_000))
                .isInstanceOf(ReportConflict.class);

        assertThat(reports.draft(round).frontMatter().recommendation())
                .isEqualTo("The Board is asked to note this report.");
    }

    @Test
    void theSameWordsAgainMakeNoVersion() {
        RoundId round = paper.ready();
        FrontMatter now = reports.draft(round).frontMatter();

        assertThat(reports.save(round, now.with("title", now.title() + " ")).version())
                .isEqualTo(now.version());
    }

    private static FrontMatter summary(FrontMatter base, String text) {
        return base.with(FrontMatter.textKey(base.sectionIds().get(1)), text);
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
    void theAnswersToOneDeliverableTakeAnotherOrder() {
        RoundId round = paper.ready();
        LayoutChoice choice = reports.draft(round).layouts().getFirst();
        List<RequestId> turned = choice.answering().reversed().stream()
                .map(LayoutChoice.Answering::request)
                .toList();

        reports.arrange(round, choice.deliverable(), turned);

        assertThat(reports.draft(round).layouts().getFirst().answering())
                .isEqualTo(choice.answering().reversed());
        assertThatThrownBy(() -> reports.arrange(round, choice.deliverable(), turned.subList(0, 1)))
                .isInstanceOf(ReportRefused.class);
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
        assertThatThrownBy(() -> reports.recover(round, "title", "Mine", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.arrange(round, choice.deliverable(), List.of()))
                .isInstanceOf(AccessDeniedException.class);
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
                .filter(warning -> warning.place().name().startsWith("1.1"))
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
