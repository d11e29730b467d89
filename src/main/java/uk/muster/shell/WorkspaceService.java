package uk.muster.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for the whole workspace: its language, what happens to errors, where an ended session leads. */
@Component
class WorkspaceService implements VaadinServiceInitListener {

    private final ScreenErrors errors;

    WorkspaceService(ScreenErrors errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WorkspaceService::dress);
        event.getSource().addSessionInitListener(begun -> {
            begun.getSession().setLocale(Locale.UK);
            begun.getSession().setErrorHandler(errors);
        });
        event.getSource().setSystemMessagesProvider(request -> messages());
    }

    private static void dress(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", "en-GB");
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "images/muster.svg");
    }

    /** A tab whose session is gone is loaded anew: that leads to the sign-in form and, after it, back to where it was. */
    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
