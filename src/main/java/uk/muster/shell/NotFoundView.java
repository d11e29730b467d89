package uk.muster.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such view. */
@ParentLayout(MainLayout.class)
@PageTitle("Page not found – Muster")
@AnonymousAllowed
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        sayNotFound(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static void sayNotFound(ErrorPage page) {
        page.say(
                "Page not found",
                "If you typed the address, check that it is right. If you followed a link, what it led to may have"
                        + " been moved or removed.");
    }
}
