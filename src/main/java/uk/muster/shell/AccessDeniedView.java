package uk.muster.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;

/** The view is not for this person's roles; the attempt is written down. */
@ParentLayout(MainLayout.class)
@PageTitle("You cannot open this page – Muster")
@AnonymousAllowed
class AccessDeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final AuditLog audit;

    AccessDeniedView(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        audit.recordApart(AuditKind.REFUSED, "open /" + event.getLocation().getPath());
        sayDenied(this);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    static void sayDenied(ErrorPage page) {
        page.say(
                "You cannot open this page",
                "It is for people with other duties than yours. If you need it for your work, ask your administrator"
                        + " to change your roles.");
    }
}
