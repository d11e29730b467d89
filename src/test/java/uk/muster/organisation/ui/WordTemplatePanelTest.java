package uk.muster.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.organisation.WordTemplateFile;
import uk.muster.organisation.WordTemplateState;
import uk.muster.organisation.WordTemplates;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TemplateFile;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestTemplate;

@MusterTest
class WordTemplatePanelTest {

    @Autowired
    Screens screens;

    @Autowired
    WordTemplates templates;

    @Autowired
    TestOrganisation organisation;

    @BeforeEach
    void open() {
        organisation.create();
        SignedIn.as("admin");
        TestTemplate.remove(templates);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aFileBecomesTheTemplateAndIsRemoved() {
        screens.open("admin", "body");
        UploadKt._upload(_get(Upload.class), "council.dotx", new TemplateFile().bytes());
        assertThat(words()).contains("council.dotx", "in use since");

        click("Remove");
        assertThat(words()).contains("No template");
        assertThat(templates.current()).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        screens.open("admin", "body");
        UploadKt._upload(_get(Upload.class), "x.docx", new byte[] {1, 2});

        assertThat(words()).contains("not a Word document or template", "No template");
    }

    @Test
    void theAdministratorIsToldThatAPaperCouldNotBeMadeWithIt() {
        set("council.dotx");
        templates.markFailed();
        screens.open("admin", "body");

        assertThat(words()).contains("could not be made with this template");
    }

    @Test
    void whatWasReplacedAndWhatWasRemovedComesBack() {
        set("first.dotx");
        screens.open("admin", "body");
        UploadKt._upload(_get(Upload.class), "second.dotx", new TemplateFile().bytes());
        assertThat(words()).contains("second.dotx");

        undo();
        assertThat(words()).contains("first.dotx");

        click("Remove");
        undo();
        assertThat(words()).contains("first.dotx");
        assertThat(templates.state()).map(WordTemplateState::name).contains("first.dotx");
    }

    @Test
    void anOldTabRemovesNothingThatItDoesNotShow() {
        set("first.dotx");
        screens.open("admin", "body");
        set("second.dotx");

        click("Remove");
        assertThat(words()).contains("Somebody else changed the Word template", "second.dotx");

        click("Remove");
        assertThat(words()).contains("No template").doesNotContain("Somebody else");
        set("third.dotx");
        undo();
        assertThat(words()).contains("Somebody else changed the Word template", "third.dotx");
    }

    /** Notices before the last one are closed, and still on their way out. */
    private static void undo() {
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
    }

    private void set(String name) {
        templates.set(new WordTemplateFile(name, new TemplateFile().bytes()), TestTemplate.since(templates));
    }

    private static String words() {
        return _get(WordTemplatePanel.class).getElement().getTextRecursively();
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
