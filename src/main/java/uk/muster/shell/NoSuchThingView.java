package uk.muster.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import uk.muster.security.NoSuchThing;

/** There is such a view, but a service did not find what it should show: for the reader that is the same. */
@ParentLayout(MainLayout.class)
@PageTitle("Page not found – Muster")
@AnonymousAllowed
class NoSuchThingView extends ErrorPage implements HasErrorParameter<NoSuchThing> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchThing> parameter) {
        NotFoundView.sayNotFound(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
