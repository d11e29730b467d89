package uk.muster.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import uk.muster.text.Dates;
import uk.muster.ui.BurnUpChart;
import uk.muster.update.BurnUp;

/** How far the round under way has come. */
final class RoundProgress extends Section {

    RoundProgress(BurnUp progress) {
        addClassName("round-progress");
        BurnUp.Day now = progress.days().getLast();
        add(
                new H2(progress.round().label()),
                new Paragraph(now.answered() + " of " + progress.asked() + " answered, "
                        + (progress.asked() - now.answered()) + " to come. Updates are due on "
                        + Dates.day(progress.round().dates().updatesDueOn()) + "."),
                new BurnUpChart(
                        progress.days().stream()
                                .map(day -> new BurnUpChart.Day(day.day(), day.answered(), day.approved()))
                                .toList(),
                        progress.asked(),
                        progress.round().dates().updatesDueOn(),
                        progress.round().dates().reviewsDueOn()),
                new Anchor("coverage?round=" + progress.round().id().value(), "See who has answered"));
    }
}
