package uk.muster.round.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import uk.muster.round.RoundEvent;
import uk.muster.text.Dates;

/** What happened to a round, the newest first; what was done to many requests at once is one entry that unfolds. */
final class RoundHistory extends UnorderedList {

    private static final int FEW = 3;

    private List<RoundEvent> shown = List.of();

    RoundHistory() {
        addClassName("round__history");
    }

    void show(List<RoundEvent> events) {
        if (events.equals(shown)) {
            return;
        }
        shown = List.copyOf(events);
        removeAll();
        grouped(events).forEach(group -> {
            if (group.size() > FEW) {
                add(new ListItem(folded(group)));
            } else {
                group.forEach(event -> add(new ListItem(words(event))));
            }
        });
    }

    /** Entries of one kind that one person made in the same minute, one after the other. */
    private static List<List<RoundEvent>> grouped(List<RoundEvent> events) {
        List<List<RoundEvent>> groups = new ArrayList<>();
        for (RoundEvent event : events) {
            if (groups.isEmpty() || !deed(groups.getLast().getFirst()).equals(deed(event))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(event);
        }
        return groups;
    }

    private static NativeDetails folded(List<RoundEvent> group) {
        UnorderedList each = new UnorderedList();
        group.forEach(event -> each.add(new ListItem(event.about())));
        return new NativeDetails(group.size() + " times: " + deed(group.getFirst()), each);
    }

    private static String words(RoundEvent event) {
        String about = event.about().isEmpty() ? "" : ": " + event.about();
        String done = deed(event) + about + ".";
        return event.reason().isEmpty() ? done : done + " Reason: " + event.reason();
    }

    private static String deed(RoundEvent event) {
        return event.kind().label() + " by " + event.person() + ", " + Dates.moment(event.at());
    }
}
