package uk.muster.round.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.muster.round.RoundEvent;
import uk.muster.text.Dates;

/** What happened to a round, the newest first. */
final class RoundHistory extends UnorderedList {

    RoundHistory() {
        addClassName("round__history");
    }

    void show(List<RoundEvent> events) {
        removeAll();
        events.forEach(event -> add(new ListItem(words(event))));
    }

    private static String words(RoundEvent event) {
        String about = event.about().isEmpty() ? "" : ": " + event.about();
        String done = event.kind().label() + " by " + event.person() + ", " + Dates.moment(event.at()) + about + ".";
        return event.reason().isEmpty() ? done : done + " Reason: " + event.reason();
    }
}
