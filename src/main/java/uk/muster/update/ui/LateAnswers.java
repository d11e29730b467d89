package uk.muster.update.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.muster.round.RoundView;
import uk.muster.update.Coverage.Late;

/** What is late, unit by unit, whoever is latest first. */
final class LateAnswers extends Section {

    LateAnswers(List<Late> late, RoundView round) {
        addClassName("coverage__late");
        setVisible(!late.isEmpty());
        UnorderedList list = new UnorderedList();
        late.stream()
                .collect(Collectors.groupingBy(Late::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .forEach(unit -> list.add(item(unit)));
        Anchor chase = new Anchor("rounds/" + round.id().value(), "Late units and their leads");
        add(new H2("What is late"), list, chase);
    }

    private static ListItem item(Map.Entry<String, List<Late>> unit) {
        List<Late> late = unit.getValue();
        ListItem item = new ListItem(new Span(unit.getKey() + ", up to "
                + CoverageCell.daysLate(late.getFirst().cell()) + ": "));
        for (Late answer : late) {
            Anchor link = new Anchor(RoundUpdateView.address(answer.cell().request()), answer.deliverable());
            link.setTitle(unit.getKey() + " " + answer.deliverable() + ": " + CoverageCell.daysLate(answer.cell()));
            item.add(link, new Span(" "));
        }
        return item;
    }
}
