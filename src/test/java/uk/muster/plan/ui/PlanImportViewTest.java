package uk.muster.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.plan.EditionId;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;

@MusterTest
class PlanImportViewTest {

    private static final String HEADING = "objective_no,objective,deliverable_no,deliverable\n";

    @Autowired
    Screens screens;

    @Autowired
    PlanService plan;

    @Autowired
    TestPlan testPlan;

    private EditionId edition;

    @BeforeEach
    void createEdition(@Autowired TestOrganisation organisation) {
        organisation.create();
        SignedIn.as("editor");
        edition = testPlan.create("2014-15");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aGoodFileShowsItsChangesAndIsImportedAtAClick() {
        open("editor");

        upload(HEADING + "1,Public confidence,1.1,Raise great confidence in the police\n");

        assertThat(texts(ListItem.class)).anySatisfy(text -> assertThat(text).contains("Changed", "1.1"));
        _click(_get(Button.class, spec -> spec.withText("Import 4 changes")));
        assertThat(_get(H1.class).getText()).isEqualTo("Plan for 2014-15");
        assertThat(plan.edition(edition).objectives())
                .extracting(ObjectiveView::title)
                .containsExactly("Public confidence");
    }

    @Test
    void aFileWithErrorsCannotBeImportedAndSaysThemAll() {
        open("editor");

        upload(HEADING + "1,A,2.1,Do it\nx,A,1.1,Do that\n");

        assertThat(texts(ListItem.class))
                .contains(
                        "Row 2, deliverable_no: 2.1 does not belong to objective 1. Correct one of the two numbers.",
                        "Row 3, objective_no: “x” is not an objective's number. Write a whole number, like 3.");
        _assertNone(Button.class, spec -> spec.withText("Import 2 changes"));
    }

    @Test
    void anApprovedEditionTakesNoFile() {
        plan.approve(edition, plan.edition(edition).version(), "018/2013");

        open("editor");

        _assertNone(Upload.class);
        assertThat(texts(Div.class)).anySatisfy(text -> assertThat(text).contains("018/2013. Amend it first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "deputy",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void nobodyElseGetsIn(String username) {
        open(username);

        assertThat(_find(PlanImportView.class)).isEmpty();
    }

    private void open(String username) {
        screens.open(username, "plan/%d/import".formatted(edition.value()));
    }

    private static void upload(String file) {
        UploadKt._upload(_get(Upload.class), "plan.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static <T extends Component> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
