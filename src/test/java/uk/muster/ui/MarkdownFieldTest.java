package uk.muster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkdownFieldTest {

    private final List<String> heard = new ArrayList<>();
    private MarkdownField field;

    @BeforeEach
    void openField() {
        MockVaadin.setup();
        field = new MarkdownField("Paragraph 1");
        field.addValueChangeListener(change -> heard.add(change.getValue()));
        UI.getCurrent().add(field);
    }

    @AfterEach
    void closeField() {
        MockVaadin.tearDown();
    }

    @Test
    void takesWhatIsTypedAndShowsHowItWillRead() {
        _setValue(area(), "Theft fell by **2%**");

        assertThat(field.getValue()).isEqualTo("Theft fell by **2%**");
        assertThat(heard).containsExactly("Theft fell by **2%**");
        assertThat(preview()).contains("<strong>2%</strong>");
    }

    @Test
    void showsTheValueItIsGivenAndTellsIt() {
        field.setValue("- one");

        assertThat(area().getValue()).isEqualTo("- one");
        assertThat(preview()).contains("<li>one</li>");
        assertThat(heard).containsExactly("- one");
    }

    @Test
    void previewsHostileTextHarmlessly() {
        _setValue(area(), "<img src=x onerror=alert(1)> [x](javascript:alert(1))");

        assertThat(preview()).doesNotContain("<img").doesNotContain("href");
    }

    @Test
    void makesMarkdownOfAPaste() {
        assertThat(_get(MarkdownEditor.class).toMarkdown("<p>Up <b>4%</b></p>")).isEqualTo("Up **4%**");
    }

    @Test
    void namesItsTextAreaAndToolbarForAssistiveTechnology() {
        assertThat(area().getLabel()).isEqualTo("Paragraph 1");
        Component toolbar = _get(MarkdownToolbar.class);
        assertThat(toolbar.getElement().getAttribute("role")).isEqualTo("toolbar");
        assertThat(toolbar.getElement().getAttribute("aria-label")).isEqualTo("Formatting of Paragraph 1");
    }

    @Test
    void offersNoToolsWhenItIsReadOnly() {
        field.setReadOnly(true);

        assertThat(area().isReadOnly()).isTrue();
        assertThat(_find(MarkdownToolbar.class)).isEmpty();
    }

    @Test
    void saysWhatIsWrongBesideIt() {
        field.setInvalid(true);
        field.setErrorMessage("Write what happened in Walsall.");

        assertThat(field.isInvalid()).isTrue();
        assertThat(area().isInvalid()).isTrue();
        assertThat(area().getErrorMessage()).isEqualTo("Write what happened in Walsall.");
    }

    @Test
    void keepsTheWriterToTheLengthThatIsStored() {
        field.setMaxLength(20);

        assertThat(area().getMaxLength()).isEqualTo(20);
    }

    private TextArea area() {
        return _get(TextArea.class);
    }

    private String preview() {
        return _get(MarkdownText.class).getElement().getProperty("innerHTML");
    }
}
