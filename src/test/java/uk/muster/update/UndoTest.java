package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.update.Contents.content;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;

@MusterTest
class UndoTest {

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    RequestId request;
    long version;

    @BeforeEach
    void askWalsall() {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
    }

    @Test
    void changesAreUndoneAndMadeAgainOneByOne() {
        save("One.");
        save("One. Two.");
        save("One. Two. Three.");

        undo("One. Two.");
        undo("One.");
        redo("One. Two.");
        redo("One. Two. Three.");
        assertThat(service.undoable(request)).isEqualTo(new Undoable(true, false));
    }

    @Test
    void theFirstChangeCanBeUndoneToo() {
        save("One.");
        version = service.undo(request, version).version();

        assertThat(service.update(request).content().paragraphs()).isEmpty();
        assertThat(service.undoable(request)).isEqualTo(new Undoable(false, true));
        redo("One.");
    }

    @Test
    void whatIsWrittenAfterAnUndoEndsTheRedoing() {
        save("One.");
        save("One. Two.");
        undo("One.");
        save("One. Other.");

        assertThat(service.undoable(request)).isEqualTo(new Undoable(true, false));
        undo("One.");
    }

    @Test
    void onlyMyOwnChangeIsUndoneAndTheOthersStay() {
        save("One. Two.");
        save("ONE. Two.");
        SignedIn.as("contributor.walsall");
        assertThat(service.undoable(request)).isEqualTo(new Undoable(false, false));
        save("ONE. Two, by a contributor.");

        SignedIn.as("lead.walsall");
        undo("One. Two, by a contributor.");
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndone() {
        save("One.");
        save("Two.");
        SignedIn.as("contributor.walsall");
        save("Three.");

        SignedIn.as("lead.walsall");
        assertThatThrownBy(() -> service.undo(request, version))
                .hasMessage(
                        "Somebody has changed the same words since. Open the history to restore an earlier version.");
        assertThat(service.update(request).content()).isEqualTo(words("Three."));
    }

    @Test
    void anEarlierVersionIsRestoredAsANewOne() {
        save("One.");
        save("Two.");
        version = service.restore(request, 1, version).version();

        assertThat(service.update(request).content()).isEqualTo(words("One."));
        assertThat(service.history(request))
                .extracting(VersionSummary::words)
                .containsExactly("Restored version 1", "Saved", "Saved");
        undo("Two.");
    }

    @Test
    void onlyWhoMayWriteUndoesAndRestores() {
        save("One.");
        for (String other :
                List.of("apcc.ellis", "editor", "commissioner", "panel.walsall", "lead.public-protection")) {
            SignedIn.as(other);
            assertThatThrownBy(() -> service.undo(request, version)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.redo(request, version)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.restore(request, 1, version)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nothingIsUndoneOnceSubmitted() {
        save("One.");
        version = service.submit(request, version).version();

        assertThatThrownBy(() -> service.undo(request, version)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.restore(request, 1, version)).isInstanceOf(AccessDeniedException.class);
    }

    private void save(String text) {
        version = service.save(request, words(text), version).version();
    }

    private void undo(String expected) {
        version = service.undo(request, version).version();
        assertThat(service.update(request).content()).isEqualTo(words(expected));
    }

    private void redo(String expected) {
        version = service.redo(request, version).version();
        assertThat(service.update(request).content()).isEqualTo(words(expected));
    }

    private static UpdateContent words(String text) {
        return content(List.of(new ParagraphText(new UUID(0, 1), text)));
    }
}
