package uk.muster.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.update.AskedRound;
import uk.muster.update.Contents;
import uk.muster.update.UpdateService;

@MusterTest
class SearchViewTest {

    @Autowired
    Screens screens;

    RequestId request;

    @BeforeEach
    void writeOfSmartwater(@Autowired AskedRound asked, @Autowired UpdateService updates) {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
        updates.save(request, Contents.content("Smartwater was given out."), 0);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void saysAtFirstWhatCanBeFound() {
        screens.open("lead.walsall", "search");
        assertThat(headings()).containsExactly("Find anything that you may see");
    }

    @Test
    void showsWhatIsLookedForInTheAddressUnderItsKind() {
        screens.open("lead.walsall", "search?q=smartwater+confidence");
        assertThat(_get(TextField.class).getValue()).isEqualTo("smartwater confidence");
        assertThat(status()).isEqualTo("1 result for “smartwater confidence”.");
        assertThat(headings()).containsExactly("Updates");
        Anchor link = _get(Anchor.class, spec -> spec.withAttribute("href", "updates/" + request.value()));
        assertThat(link.getElement().getProperty("innerHTML")).contains("<mark>confidence</mark>");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("“smartwater confidence” – Search – Muster");
    }

    @Test
    void lookingForSomethingElseGoesToItsAddress() {
        screens.open("lead.walsall", "search?q=smartwater");
        _setValue(_get(TextField.class), "zebras & <b>");
        _click(_get(Button.class, spec -> spec.withText("Search")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("search?q=zebras%20%26%20%3Cb%3E");
        assertThat(status()).isEqualTo("No results for “zebras & <b>”.");
        assertThat(headings()).containsExactly("Nothing has all of these words");
        assertThat(_get(H1.class).getText()).isEqualTo("Search");
    }

    private static String status() {
        return _get(Paragraph.class, spec -> spec.withAttribute("role", "status"))
                .getText();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
