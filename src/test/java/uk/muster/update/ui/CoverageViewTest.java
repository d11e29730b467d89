package uk.muster.update.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.muster.plan.EditionId;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.ui.DayPicker;
import uk.muster.ui.HistoryDialog;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.StateChip;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;

@MusterTest
class CoverageViewTest {

    @Autowired
    private Screens screens;

    @Autowired
    private UpdateService updates;

    @Autowired
    private TestOrganisation organisation;

    private RoundView round;
    private RequestView request;

    @BeforeEach
    void nilReturnFromWalsall(
            @Autowired TestPlan plan, @Autowired TestRounds testRounds, @Autowired RoundService rounds) {
        organisation.create();
        SignedIn.as("editor");
        EditionId edition = plan.create("2014-15");
        round = testRounds.open(edition, LocalDate.of(2014, 10, 7));
        request = rounds.requests(round.id(), List.of(organisation.unit("walsall")))
                .getFirst();
        SignedIn.as("lead.walsall");
        NilReturn nil = new NilReturn(NilKind.NOTHING_TO_REPORT, "", null);
        updates.save(request.id(), new UpdateContent(List.of(), null, "", "", "", null, nil), 0);
        updates.submit(request.id(), 1);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aCellIsALinkThatSaysItAllInWords() {
        screens.open("editor", "coverage");

        Element cell = drawing().selectFirst("a[href=" + RoundUpdateView.address(request.id()) + "]");

        assertThat(cell.selectFirst("[aria-hidden=true]").text()).isEqualTo("○S");
        assertThat(cell.selectFirst(".visually-hidden").text())
                .isEqualTo("1.1 Walsall: Submitted, nil return (nothing to report this period)");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("coverage__summary"))
                        .getText())
                .isEqualTo("16 % answered: 1 of 6. 5 late.");
    }

    @Test
    void rowsAndColumnsHaveHeadersAndCounts() {
        screens.open("editor", "coverage");

        assertThat(drawing().select("thead th[scope=col]").eachText())
                .containsExactly("Deliverable", "Walsall", "Intelligence", "Answered");
        assertThat(drawing().select("th[scope=row]").eachText()).startsWith("1.1 Raise confidence in the police");
        assertThat(drawing().select("th[scope=rowgroup]").eachText())
                .containsExactly("1 Public confidence", "2 Less crime");
        assertThat(drawing().select("tfoot td").eachText()).containsExactly("1/3", "0/3", "1/6");
    }

    @Test
    void whatIsChosenStandsInTheAddress() {
        screens.open(
                "editor",
                "coverage?showing=SUBMITTED&area="
                        + organisation.area("walsall").value());

        assertThat(drawing().select("a.coverage-cell")).hasSize(1);
        assertThat(drawing().select("thead th").eachText()).containsExactly("Deliverable", "Walsall", "Answered");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aListByDeliverableCanTakeTheTablesPlace() {
        screens.open("editor", "coverage");
        RadioButtonGroup<Boolean> display = _get(RadioButtonGroup.class, spec -> spec.withLabel("Show as"));
        LocatorJ._setValue(display, true);

        assertThat(drawing().select("table")).isEmpty();
        assertThat(drawing().select("h3").eachText()).hasSize(3);
        assertThat(drawing().select("a.coverage-cell")).hasSize(6);
    }

    @Test
    void anUnknownRoundIsNotFoundAndNonsenseIsIgnored() {
        screens.open("editor", "coverage?area=x&objective=-1&showing=EVERYTHING");
        assertThat(drawing().select("a.coverage-cell")).hasSize(6);

        screens.open("commissioner", "coverage?round=999999");
        _assertNone(HtmlBlock.class);
    }

    @Test
    void theEditorChoosesWhatIsStillToComeAndGivesItLonger(@Autowired RequestService requests) {
        screens.open("editor", "coverage");
        assertThat(drawing().select("input")).as("only when wanted").isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Select updates…")));

        assertThat(drawing().select("td input"))
                .as("not what is answered")
                .hasSize(5)
                .noneMatch(box -> box.attr("data-requests")
                        .equals(String.valueOf(request.id().value())));
        Element unit = drawing().selectFirst("thead input[aria-label='Select all of Intelligence']");
        tick(unit.attr("data-requests"), true);
        _click(_get(Button.class, spec -> spec.withText("Change due date…")));
        LocalDate until = round.dates().updatesDueOn().plusDays(1);
        LocatorJ._setValue(_get(DayPicker.class, spec -> spec.withLabel("New due date")), until);
        _click(_get(Button.class, spec -> spec.withText("Change due date")));

        screens.waitFor(() -> dueOn(requests, until) == 3);
        screens.waitFor(
                () -> !_find(Button.class, spec -> spec.withText("Undo")).isEmpty());
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        screens.waitFor(() -> dueOn(requests, until) == 0);
    }

    @Test
    void onlyWhatIsShownToBeChosenIsChosenAndOnlyByTheEditor() {
        screens.open("editor", "coverage?as=list");
        _click(_get(Button.class, spec -> spec.withText("Select updates…")));
        tick(request.id().value() + " 999999", true);
        _assertNone(Button.class, spec -> spec.withText("Chase selected"));

        screens.open("commissioner", "coverage");
        _assertNone(Button.class, spec -> spec.withText("Select updates…"));
    }

    private long dueOn(RequestService requests, LocalDate day) {
        return requests.plan(round.id()).requests().stream()
                .filter(asked -> asked.dueOn().equals(day))
                .count();
    }

    /** As the browser tells of a box in the drawn coverage. */
    private static void tick(String ids, boolean ticked) {
        HtmlBlock drawn = drawn();
        ObjectNode said = JsonNodeFactory.instance
                .objectNode()
                .put("event.target.dataset.requests", ids)
                .put("event.target.checked", ticked)
                .put("event.target.matches('.coverage__box')", true);
        drawn.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(drawn.getElement(), "change", said));
    }

    @Test
    void theEditorReadsAnUpdateItsHistoryAndComments() {
        screens.open("editor", RoundUpdateView.address(request.id()));

        assertThat(_get(H1.class).getText()).isEqualTo("1.1 Raise confidence in the police");
        _click(_get(Button.class, spec -> spec.withText("History")));
        _get(HistoryDialog.class);
        for (String deed : List.of("Approve", "Return…", "Submit for review", "Save")) {
            _assertNone(Button.class, spec -> spec.withText(deed));
        }
    }

    @Test
    void anOpenUpdateFollowsWhoseTurnItIs() {
        screens.open("editor", RoundUpdateView.address(request.id()));
        assertThat(state()).isEqualTo("Submitted");
        SecurityContext reader = SecurityContextHolder.getContext();
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(request.id(), updates.update(request.id()).version(), "Which year?");
        SecurityContextHolder.setContext(reader);

        screens.waitFor(() -> state().equals("Returned"));
    }

    private static String state() {
        return _get(StateChip.class).getElement().getTextRecursively();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseOpensTheViews(String username) {
        for (String route : List.of("coverage", RoundUpdateView.address(request.id()))) {
            screens.open(username, route);
            _assertNone(CoverageView.class);
            _assertNone(RoundUpdateView.class);
        }
    }

    private static Element drawing() {
        return Jsoup.parse(drawn().html()).body();
    }

    private static HtmlBlock drawn() {
        return _find(HtmlBlock.class).getFirst();
    }
}
