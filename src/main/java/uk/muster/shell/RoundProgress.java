package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
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
    private final Anchor chase = new Anchor("", "Chase who has not");
    private @Nullable BurnUp shown;

    RoundProgress() {
        addClassName("round-progress");
        Div ways = new Div(coverage, chase);
        ways.addClassName("round-progress__ways");
        add(round, words, chart, ways);
    }

    void show(BurnUp progress) {
        if (progress.equals(shown)) {
            return;
        }
        shown = progress;
        BurnUp.Day now = progress.days().getLast();
        round.setText(progress.round().label());
        int missing = progress.asked() - now.answered();
        LocalDate due = progress.round().dates().updatesDueOn();
        boolean over = now.day().isAfter(due);
        words.setText("%d of %d answered, %d %s come. Updates %s due on %s."
                .formatted(
                        now.answered(),
                        progress.asked(),
                        missing,
                        over ? "still to" : "to",
                        over ? "were" : "are",
                        Dates.day(due)));
        chart.show(
                progress.days().stream()
                        .map(day -> new BurnUpChart.Day(day.day(), day.answered(), day.approved()))
                        .toList(),
                progress.asked(),
                progress.round().dates().updatesDueOn(),
                progress.round().dates().reviewsDueOn());
        coverage.setHref("coverage?round=" + progress.round().id().value());
        chase.setHref("rounds/" + progress.round().id().value());
        chase.setVisible(over && missing > 0);
    }
}
