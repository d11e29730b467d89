package uk.muster.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.notification.Rhythm;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.UpdateService;

@MusterTest
class NotificationsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void create() {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void everybodyHasTheirOwn(String username) {
        screens.open(username, "notifications");

        assertThat(_get(H1.class).getText()).isEqualTo("Notifications");
        assertThat(choice().getValue()).as("quiet by default").isEqualTo(Rhythm.DAILY);
        assertThat(texts()).anyMatch(text -> text.startsWith("Nothing new."));
    }

    @Test
    void whatConcernsOneStandsThereWithItsLink(
            @Autowired TestPlan plan,
            @Autowired TestRounds rounds,
            @Autowired TestUpdates written,
            @Autowired UpdateService updates) {
        SignedIn.as("editor");
        RoundId round =
                rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id();
        RequestId request = written.asked(round, "walsall").getFirst();
        long version = written.submitted(request, "walsall", "Words.").version();
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(request, version, "Which year?");

        screens.open("lead.walsall", "notifications");
        assertThat(_get(ListItem.class, spec -> spec.withClasses("notices__notice"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Returned to you")
                .contains("1.1, Walsall")
                .doesNotContain("Which year");
        assertThat(_get(Anchor.class, spec -> spec.withText("1.1, Walsall")).getHref())
                .isEqualTo("updates/" + request.value());

        screens.open("lead.coventry", "notifications");
        _assertNone(ListItem.class, spec -> spec.withClasses("notices__notice"));
    }

    @Test
    void theRhythmIsStoredAsItIsChosenForOneselfAlone() {
        screens.open("lead.walsall", "notifications");
        _setValue(choice(), Rhythm.WEEKLY);

        screens.open("lead.walsall", "notifications");
        assertThat(choice().getValue()).isEqualTo(Rhythm.WEEKLY);
        screens.open("lead.coventry", "notifications");
        assertThat(choice().getValue()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void aServerWithoutMailSaysSo() {
        screens.open("lead.walsall", "notifications");

        assertThat(texts()).anyMatch(text -> text.startsWith("This server sends no mail"));
    }

    @Test
    void theCalendarsAddressIsShownWhenItIsMadeAndThenNoMore() {
        screens.open("lead.walsall", "notifications");
        _click(_get(Button.class, spec -> spec.withText("Make an address")));
        String first = address();
        assertThat(first).matches("http://localhost:\\d+/calendar/[A-Za-z0-9_-]{43}\\.ics");

        screens.open("lead.walsall", "notifications");
        _assertNone(TextField.class);
        _click(_get(Button.class, spec -> spec.withText("Renew the address")));
        assertThat(address()).isNotEqualTo(first);

        _click(_get(Button.class, spec -> spec.withText("End the address")));
        _assertNone(TextField.class);
        assertThat(jdbc.sql("select count(*) from calendar_address")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String address() {
        return _get(TextField.class, spec -> spec.withLabel("Your calendar’s address"))
                .getValue();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Rhythm> choice() {
        return _get(RadioButtonGroup.class);
    }
}
