package uk.muster.report.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import uk.muster.round.RoundView;

/** Leads from one round's paper to another's. */
final class RoundChoice extends Select<RoundView> {

    RoundChoice(RoundView shown, List<RoundView> all) {
        setLabel("Round");
        setItems(all);
        setItemLabelGenerator(RoundView::label);
        all.stream().filter(round -> round.id().equals(shown.id())).findFirst().ifPresent(this::setValue);
        addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                BoardReportView.class,
                new RouteParameters(
                        "round", String.valueOf(change.getValue().id().value())))));
    }
}
