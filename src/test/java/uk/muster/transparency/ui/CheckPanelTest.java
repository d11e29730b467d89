package uk.muster.transparency.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import uk.muster.live.Echo;
import uk.muster.transparency.CheckRun;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.LogCheckMoved;
import uk.muster.transparency.LogFindings;

/** How a check looks that is on its way, and one that ended without a result. */
class CheckPanelTest {

    private final LogCheck check = mock(LogCheck.class);
    private final CheckRun run = mock(CheckRun.class);
    private final Echo echo = mock(Echo.class);
    private final CompletableFuture<LogFindings> findings = new CompletableFuture<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        when(run.all()).thenReturn(12);
        when(run.done()).thenReturn(3);
        when(run.findings()).thenReturn(findings);
        when(check.check()).thenReturn(run);
        when(check.last()).thenReturn(Optional.empty());
        UI.getCurrent().add(new CheckPanel(check, echo));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aCheckShowsHowFarItIsAndCanBeStopped() {
        assertThat(_find(ProgressBar.class)).isEmpty();
        when(check.running()).thenReturn(Optional.of(run));

        _click(_get(Button.class, spec -> spec.withText("Check now")));

        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(3);
        assertThat(_get(ProgressBar.class).getMax()).isEqualTo(12);
        assertThat(words()).contains("3 of 12 entries and papers checked");
        assertThat(_find(Button.class)).extracting(Button::getText).containsExactly("Stop");

        _click(_get(Button.class, spec -> spec.withText("Stop")));

        verify(check).stop();
        findings.cancel(false);
        end();
        assertThat(words()).contains("The check was stopped. What stands above is from the one before it.");
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(_find(Button.class)).extracting(Button::getText).containsExactly("Check now");
    }

    @Test
    void aCheckThatFailsSaysSo() {
        when(check.running()).thenReturn(Optional.of(run));
        _click(_get(Button.class, spec -> spec.withText("Check now")));

        findings.completeExceptionally(new IllegalStateException("The disk is full."));
        end();

        assertThat(words()).contains("The log could not be checked. Try again in a minute.");
    }

    /** What the screen hears when the check is over. */
    private void end() {
        when(check.running()).thenReturn(Optional.empty());
        ArgumentCaptor<Runnable> show = ArgumentCaptor.captor();
        verify(echo).refresh(any(), eq(LogCheckMoved.class), any(), show.capture());
        show.getValue().run();
    }

    private static String words() {
        return String.join(
                "\n", _find(Paragraph.class).stream().map(Paragraph::getText).toList());
    }
}
