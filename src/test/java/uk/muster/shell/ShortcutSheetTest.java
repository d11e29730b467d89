package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.TestOrganisation;
import uk.muster.ui.Shortcut;

@MusterTest
class ShortcutSheetTest {

    @Autowired
    Screens screens;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void listsEveryShortcut(@Autowired TestOrganisation organisation) {
        organisation.create();
        screens.open("editor", "");
        assertThat(_get(ShortcutSheet.class).sections())
                .flatExtracting(ShortcutSheet.Section::shortcuts)
                .extracting(ShortcutSheet.Line::words)
                .containsExactlyElementsOf(
                        Arrays.stream(Shortcut.values()).map(Shortcut::words).toList());
    }
}
