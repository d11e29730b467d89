package uk.muster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.picture.PictureService;
import uk.muster.picture.TestPictures;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestPaper;

@MusterTest
class PictureDialogTest {

    @Autowired
    Screens screens;

    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void open(@Autowired TestPaper paper, @Autowired PictureService pictures) {
        paper.round();
        screens.open("editor", "report");
        new PictureDialog(pictures, taken::add).open();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aPictureWithItsWordsIsPutIn() {
        upload(TestPictures.file("png", 30, 20));
        assertThat(_get(Image.class).getSrc()).matches("/pictures/[0-9a-f]{64}\\.png");

        _setValue(words(), "Bars fall [each] month");
        putIn();

        assertThat(taken)
                .singleElement()
                .asString()
                .matches("!\\[Bars fall \\\\\\[each\\\\] month]\\(picture:[0-9a-f]{64}\\.png\\)");
        _assertNone(PictureDialog.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "IMG_2041.jpg", "Chart"})
    void withoutWordsThatSayWhatItShowsItIsNot(String silent) {
        upload(TestPictures.file("png", 30, 20));
        words().setValue(silent);

        putIn();

        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).contains("Say what the picture shows");
        assertThat(taken).isEmpty();
        _assertOne(PictureDialog.class);
    }

    @Test
    void wordsAloneAreNoPicture() {
        _setValue(words(), "Bars fall each month");

        putIn();

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Choose one PNG or JPEG");
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsNoPictureIsToldAndWhatWasWrittenStays() {
        upload(TestPictures.file("png", 30, 20));
        _setValue(words(), "Bars fall each month");

        upload("<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("no picture in PNG or JPEG");
        _assertNone(Image.class);
        assertThat(words().getValue()).isEqualTo("Bars fall each month");
        putIn();
        assertThat(taken).isEmpty();
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "picture.png", file);
    }

    private static void putIn() {
        _click(_get(Button.class, spec -> spec.withText("Put it in")));
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("What the picture shows"));
    }
}
