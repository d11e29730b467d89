package uk.muster.transparency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import uk.muster.live.Echo;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.LogRefused;
import uk.muster.transparency.TransparencyLog;
import uk.muster.ui.Confirmation;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** Whether the publication log is in order, and the key that signs it, for the administrator. */
@Route("publication-log")
@PageTitle("Publication log – Muster")
@Menu(title = "Publication log", order = 91, icon = "vaadin:shield")
@RolesAllowed("ADMINISTRATOR")
class LogView extends Div {

    private final TransparencyLog log;
    private final OrderedList keys = new OrderedList();

    LogView(TransparencyLog log, LogCheck check, Echo echo) {
        this.log = log;
        addClassName("publication-log");
        Anchor open = new Anchor("/published/log", "Open the public page of the log");
        open.setRouterIgnore(true);
        Button change = new Button("Change the key…", click -> askFirst());
        add(
                new PageHeader(
                        "Publication log",
                        "What was published is entered in a signed log. It is checked at each start and daily against"
                                + " the papers that are public."),
                new CheckPanel(check, echo),
                new H2("Keys that signed the log"),
                keys,
                new Paragraph(
                        "Change the key if somebody else may have had it. The old key signs that the new one takes"
                                + " over, and papers that it signed stay as they are."),
                change,
                new Paragraph(open));
        showKeys();
    }

    private void askFirst() {
        Confirmation.ask(
                "Change the key?",
                "The log names every key that signed it, for ever. This one is not used again.",
                "Change the key",
                this::changeKey);
    }

    private void changeKey() {
        try {
            log.handOver();
            showKeys();
            Toast.success("A new key signs the log from now on. Copy the folder of keys to a safe place.");
        } catch (LogRefused refused) {
            Toast.failure(refused.getMessage());
        }
    }

    private void showKeys() {
        keys.removeAll();
        log.keys().forEach(key -> {
            Code code = new Code(key.toString());
            code.addClassName("log-key");
            keys.add(new ListItem(code));
        });
    }
}
