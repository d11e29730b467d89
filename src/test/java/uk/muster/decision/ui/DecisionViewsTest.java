package uk.muster.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.decision.TestDecisions.exempt;
import static uk.muster.decision.TestDecisions.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.decision.BackgroundPaper;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionReader;
import uk.muster.decision.DecisionService;
import uk.muster.decision.DecisionText;
import uk.muster.decision.TestDecisions;
import uk.muster.report.ExemptGround;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.text.Dates;
import uk.muster.ui.TwoVersions;

@MusterTest
class DecisionViewsTest {

    private static final int YEAR = LocalDate.now(Dates.LONDON).getYear();

    @Autowired
    Screens screens;

    @Autowired
    TestDecisions test;

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionReader reader;

    @BeforeEach
    void office(@Autowired TestOrganisation organisation) {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theEditorDraftsAndWhatIsTypedIsKept() {
        screens.open("editor", "decisions");
        _click(_find(Button.class, spec -> spec.withText("Draft a notice")).getFirst());

        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Bicycles");
        _click(_get(Button.class, spec -> spec.withText("Add a background paper")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Paper 1")), "A letter");
        TextField link = _get(TextField.class, spec -> spec.withLabel("Link to paper 1 (optional)"));
        _setValue(link, "javascript:alert(1)");

        assertThat(link.isInvalid()).isTrue();
        DecisionText kept = reader.notice(reader.all().getFirst().id()).text();
        assertThat(kept.title()).isEqualTo("Bicycles");
        assertThat(kept.papers()).containsExactly(new BackgroundPaper("A letter", "javascript:alert(1)"));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Write the summary.", "Mend the link of background paper 1: it begins with https://.")
                .doesNotContain("Write the title.");
    }

    @Test
    void whatAnotherEditorWroteElsewhereComesInAndWhatTouchesIsChosen() {
        DecisionId draft = test.draft(text("Bicycles"));
        screens.open("editor", "decisions/" + draft.value());
        TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
        decisions.write(draft, exempt("Bicycles", ExemptGround.CRIME), version(draft));

        _setValue(title, "Bicycles for all");

        assertThat(reader.notice(draft).text())
                .extracting(DecisionText::title, DecisionText::ground)
                .containsExactly("Bicycles for all", ExemptGround.CRIME);

        decisions.write(draft, text("Cars"), version(draft));
        _setValue(title, "Boats");
        assertThat(reader.notice(draft).text().title()).isEqualTo("Cars");
        _assertOne(TwoVersions.class);
        _click(_get(Button.class, spec -> spec.withText("Keep my words")));

        _assertNone(TwoVersions.class);
        assertThat(title.getValue()).isEqualTo("Boats");
        assertThat(reader.notice(draft).text().title()).isEqualTo("Boats");
    }

    @Test
    void whoTypesInADiscardedDraftIsToldAndKeepsTheWords() {
        DecisionId draft = test.draft(text("Bicycles"));
        screens.open("editor", "decisions/" + draft.value());
        TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
        decisions.discard(draft, version(draft));

        _setValue(title, "Boats");

        assertThat(title.getValue()).isEqualTo("Boats");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(words -> words.contains("What you typed is still here"));
    }

    @Test
    void aDiscardedDraftComesBackByUndo() {
        DecisionId draft = test.draft(text("Bicycles"));
        screens.open("editor", "decisions/" + draft.value());

        _click(_get(Button.class, spec -> spec.withText("Discard this draft")));
        assertThat(reader.all()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(reader.notice(reader.all().getFirst().id()).text()).isEqualTo(text("Bicycles"));
    }

    @Test
    void theHeadReadsAndSigns() {
        DecisionId draft = test.draft(text("Bicycles"));
        screens.open("commissioner", "decisions/" + draft.value());
        _assertNone(DecisionForm.class);

        _click(_get(Button.class, spec -> spec.withText("Sign as Commissioner")));

        _assertNone(Button.class, spec -> spec.withText("Sign as Commissioner"));
        assertThat(_get(H1.class).getText()).isEqualTo("Bicycles");
        screens.open("editor", "decisions");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText)).contains("001/" + YEAR + " Bicycles");
    }

    @Test
    void theHeadDoesNotSignOtherWordsThanTheyRead() {
        DecisionId draft = test.draft(text("As read"));
        screens.open("commissioner", "decisions/" + draft.value());
        SignedIn.as("editor");
        decisions.write(draft, text("Changed since"), version(draft));
        SignedIn.as("commissioner");

        _click(_get(Button.class, spec -> spec.withText("Sign as Commissioner")));

        assertThat(reader.notice(draft).signature()).isNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Changed since");
    }

    @Test
    void whatIsUnfinishedOffersNoSignature() {
        DecisionId draft = test.draft(DecisionText.BLANK);

        screens.open("commissioner", "decisions/" + draft.value());

        _assertOne(Wanting.class);
        _assertNone(Button.class, spec -> spec.withText("Sign as Commissioner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseOpensThem(String username) {
        DecisionId draft = test.draft(text("Draft"));
        for (String route : List.of("decisions", "decisions/" + draft.value())) {
            try {
                screens.open(username, route);
            } catch (RuntimeException denied) {
                assertThat(denied).hasStackTraceContaining("Access");
            }
            _assertNone(DecisionsView.class);
            _assertNone(DecisionView.class);
        }
    }

    private long version(DecisionId draft) {
        return reader.notice(draft).version();
    }
}
