package uk.muster.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something went wrong that nobody foresaw; the log tells it under the reference shown here. */
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong – Muster")
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private final FailureLog failures;

    FailureView(FailureLog failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = failures.write(parameter.getCaughtException());
        if (Causes.away(parameter.getCaughtException())) {
            say(
                    "Muster cannot reach its database just now",
                    "The page could not be shown. What was saved before is safe. Try again in a minute.",
                    "If it goes on, tell your administrator this reference: " + reference + ".");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        say(
                "Sorry, something went wrong",
                "The page could not be shown. What was saved before is safe. Try again in a minute.",
                "If it happens again, tell your administrator this reference: " + reference + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
