package uk.muster.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.muster.notification.MailRow;
import uk.muster.notification.MailService;
import uk.muster.notification.MailState;
import uk.muster.text.Dates;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** Mails that have not arrived, for the administrator: why, and another try. */
@Route("mail")
@PageTitle("Mail – Muster")
@Menu(title = "Mail", order = 89, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class MailView extends Div {

    private final MailService mails;
    private final Grid<MailRow> grid = new Grid<>();

    MailView(MailService mails) {
        this.mails = mails;
        addClassName("filling");
        add(new PageHeader("Mail", "What waits to be sent, and what could not be."));
        if (!mails.isOn()) {
            add(Notice.information("No mail is sent: set MUSTER_MAIL_HOST, and start Muster again."));
        }
        add(grid);
        grid.addClassName("filling__grid");
        addColumns();
        grid.setItemsPageable(mails::notArrived, page -> mails.countNotArrived());
    }

    private void addColumns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(mail -> Dates.moment(mail.writtenAt()))
                .setHeader("Written")
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addColumn(mail -> mail.email().isEmpty() ? mail.person() : mail.person() + ", " + mail.email())
                .setHeader("To")
                .setWidth("19rem");
        grid.addColumn(MailRow::subject).setHeader("Subject").setWidth("11rem").setFlexGrow(0);
        grid.addColumn(MailView::outcome)
                .setHeader("What happened")
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addComponentColumn(this::retry)
                .setKey("action")
                .setHeader("Action")
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setEmptyStateText(
                "Nothing waits to be sent. Mail that does not arrive will be listed here, with the reason.");
    }

    private static String outcome(MailRow mail) {
        String tried =
                mail.tries() == 0 ? "" : mail.tries() == 1 ? " after one try" : " after " + mail.tries() + " tries";
        String next = mail.nextTryAt() == null ? "" : ", next try " + Dates.moment(mail.nextTryAt());
        String why = mail.failure().isEmpty() ? "" : ": " + mail.failure();
        return mail.state().label() + tried + next + why;
    }

    private Component retry(MailRow mail) {
        if (mail.state() != MailState.FAILED) {
            return new Span();
        }
        Button retry = new Button("Send again", click -> {
            mails.retry(mail.id());
            grid.getDataProvider().refreshAll();
            Toast.success("It is sent again within a minute.");
        });
        retry.setAriaLabel("Send again to " + mail.person());
        return retry;
    }
}
