package uk.muster.transparency.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import uk.muster.text.Dates;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.LogFindings;
import uk.muster.transparency.LogRefused;
import uk.muster.transparency.TransparencyLog;
import uk.muster.ui.Notice;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;

/** Whether the publication log is in order, and the key that signs it, for the administrator. */
@Route("publication-log")
@PageTitle("Publication log – Muster")
@Menu(title = "Publication log", order = 91, icon = "vaadin:shield")
@RolesAllowed("ADMINISTRATOR")
class LogView extends Div {

    private final TransparencyLog log;
    private final LogCheck check;
    private final Div findings = new Div();
    private final OrderedList keys = new OrderedList();
    private final Button checkNow = new Button("Check now");

    LogView(TransparencyLog log, LogCheck check) {
        this.log = log;
        this.check = check;
        addClassName("publication-log");
        Anchor open = new Anchor("/published/log", "Open the public page of the log");
        open.setRouterIgnore(true);
        Button change = new Button("Change the key", click -> changeKey());
        add(
                new PageHeader(
                        "Publication log",
                        "What was published is entered in a signed log. It is checked at each start and daily against"
                                + " the papers that are public."),
                findings,
                checkNow,
                new H2("Keys that signed the log"),
                keys,
                new Paragraph(
                        "Change the key if somebody else may have had it. The old key signs that the new one takes"
                                + " over, and papers that it signed stay as they are."),
                change,
                new Paragraph(open));
        checkNow.setDisableOnClick(true);
        checkNow.addClickListener(click -> checkNow(click.getSource().getUI().orElseThrow()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show(check.last());
        showKeys();
    }

    private void checkNow(UI ui) {
        check.check()
                .whenComplete((found, failure) -> ui.access(() -> {
                    checkNow.setEnabled(true);
                    if (failure == null) {
                        show(Optional.of(found));
                    } else {
                        Toast.failure("The log could not be checked. Try again in a minute.");
                    }
                }));
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

    private void show(Optional<LogFindings> last) {
        findings.removeAll();
        if (last.isEmpty()) {
            findings.add(Notice.information("The log was not checked since Muster was started."));
            return;
        }
        LogFindings found = last.get();
        String when = "Checked on " + Dates.moment(found.at()) + ". ";
        if (found.isSound()) {
            findings.add(Notice.success(when + "All " + found.entries()
                    + " entries are in order, and every public file is what was published."));
            return;
        }
        UnorderedList problems = new UnorderedList();
        found.problems().forEach(problem -> problems.add(new ListItem(problem)));
        findings.add(
                Notice.error(when + "Something is not as it was published. Find out who could write in the database"
                        + " before anything else is published."),
                problems);
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
