package uk.muster.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import uk.muster.notification.CalendarService;
import uk.muster.notification.NoticeLine;
import uk.muster.notification.NotificationService;
import uk.muster.text.Dates;
import uk.muster.ui.PageHeader;

/** What there is to know, how often one is told by mail, and one's calendar. */
@Route("notifications")
@PageTitle("Notifications – Muster")
@Menu(title = "Notifications", order = 78, icon = "vaadin:bell-o")
@PermitAll
@StyleSheet("styles/notification.css")
class NotificationsView extends Div {

    NotificationsView(NotificationService notifications, CalendarService calendars) {
        addClassName("notifications");
        add(
                new PageHeader("Notifications", "What happened that concerns you, and how you hear of it."),
                latest(notifications.latest()),
                new MailRhythmPanel(notifications),
                new CalendarPanel(calendars));
    }

    private static Section latest(List<NoticeLine> lines) {
        Section section = new Section(new H2("Latest"));
        section.add(
                lines.isEmpty()
                        ? new Paragraph("Nothing new. Returns, approvals, mentions and due dates will stand here.")
                        : list(lines));
        return section;
    }

    private static UnorderedList list(List<NoticeLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("notices");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(NoticeLine line) {
        Span heading = new Span(line.heading());
        heading.addClassName("notices__heading");
        Span when = new Span(Dates.day(LocalDate.ofInstant(line.at(), Dates.LONDON)));
        when.addClassName("quiet");
        ListItem item = new ListItem(heading, new Anchor(line.path(), line.words()), when);
        item.addClassName("notices__notice");
        return item;
    }
}
