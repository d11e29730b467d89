package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.testing.TestUpdates;
import uk.muster.update.Contents;
import uk.muster.update.NilKind;
import uk.muster.update.UpdateService;

@MusterTest
class AddendumOnScreenTest {

    @Autowired
    Screens screens;

    @Autowired
    UpdateService updates;

    @Autowired
    SignOffService signOffs;

    @Autowired
    PublicationService publication;

    @Autowired
    TestPaper paper;

    @Autowired
    TestUpdates answers;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void fromAPromiseInAPublishedPaperHomeLeadsToItsAddendum() {
        RoundId round = paper.ready();
        RequestId promised = promise(round);
        publish(round);

        screens.open("lead.walsall", "");
        assertThat(headings()).containsExactly("1 answer that awaits your data");
        screens.open("lead.walsall", "updates/" + promised.value());
        assertThat(about()).contains("Nil return", "choose “Give the data”").doesNotContain("No status");
        _click(_get(Button.class, spec -> spec.withText("Give the data")));
        assertThat(about()).contains("choose to answer with “An update”");
        assertThat(_find(Button.class, spec -> spec.withText("Give the data"))).isEmpty();
        _get(Button.class, spec -> spec.withText("Submit for review"));

        answers.submitted(promised, "walsall", "Now they are here.");
        screens.open("apcc.ellis", "");
        assertThat(headings()).containsExactly("1 update waiting for your review");
        approve(promised);

        screens.open("editor", "");
        assertThat(headings()).containsExactly("1 addendum due");
        for (String other : List.of("commissioner", "lead.walsall", "apcc.ellis", "admin")) {
            screens.open(other, "");
            assertThat(headings()).as(other).isEmpty();
        }

        screens.open("commissioner", "report/" + round.value());
        assertThat(nextStep()).contains("An addendum is due", "Listen to victims (Walsall)");
        assertThat(_find(Button.class, spec -> spec.withText("Begin the addendum")))
                .isEmpty();
        screens.open("editor", "report/" + round.value());
        _click(_get(Button.class, spec -> spec.withText("Begin the addendum")));
        assertThat(nextStep()).contains("Helen Marsh began an addendum on", "Data awaited has arrived: 1.2");
    }

    private static String about() {
        return _get(Header.class, spec -> spec.withClasses("update-heading"))
                .getElement()
                .getTextRecursively();
    }

    private RequestId promise(RoundId round) {
        RequestId request = paper.request(round, "1.2", "walsall");
        SignedIn.as("lead.walsall");
        long version = updates.save(
                        request, Contents.nil(NilKind.DATA_AWAITED, "Victim survey", LocalDate.of(2015, 9, 1)), 0)
                .version();
        updates.submit(request, version);
        approve(request);
        return request;
    }

    private void approve(RequestId request) {
        SignedIn.as("apcc.ellis");
        updates.approve(request, updates.update(request).version());
    }

    private void publish(RoundId round) {
        SignedIn.as("editor");
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
    }

    private static List<String> headings() {
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    private static String nextStep() {
        return _get(Div.class, spec -> spec.withClasses("report__action"))
                .getElement()
                .getTextRecursively();
    }
}
