package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Dates;
import uk.muster.ui.BurnUpChart;
import uk.muster.update.BurnUp;

/** How far the round under way has come. */
final class RoundProgress extends Section {

    private final H2 round = new H2();
    private final Paragraph words = new Paragraph();
    private final BurnUpChart chart = new BurnUpChart();
    private final Anchor coverage = new Anchor("", "See who has answered");
    private @Nullable BurnUp shown;

    RoundProgress() {
        addClassName("round-progress");
        add(round, words, chart, coverage);
    }

    void show(BurnUp progress) {
        if (progress.equals(shown)) {
            return;
        }
        shown = progress;
        BurnUp.Day now = progress.days().getLast();
        round.setText(progress.round().label());
        words.setText(now.answered() + " of " + progress.asked() + " answered, " + (progress.asked() - now.answered())
                + " to come. Updates are due on "
                + Dates.day(progress.round().dates().updatesDueOn()) + ".");
        chart.show(
                progress.days().stream()
                        .map(day -> new BurnUpChart.Day(day.day(), day.answered(), day.approved()))
                        .toList(),
                progress.asked(),
                progress.round().dates().updatesDueOn(),
                progress.round().dates().reviewsDueOn());
        coverage.setHref("coverage?round=" + progress.round().id().value());
    }
}
