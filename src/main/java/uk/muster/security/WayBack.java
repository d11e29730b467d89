package uk.muster.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Whoever has to sign in again is then back where they were. */
public final class WayBack {

    private static final String PARAMETER = "to";

    /** Where Spring Security looks for the way back. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    /** An address of our own: another site's would begin with two slashes or its protocol. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    private WayBack() {}

    /** Sends a tab to the sign-in form, which remembers where the tab was. */
    public static void through(UI tab, String form) {
        tab.getPage()
                .executeJs(
                        "location.assign($0 + '&' + $1 + '=' + encodeURIComponent(location.pathname + location.search))",
                        form,
                        PARAMETER);
    }

    /** The sign-in form for a request of an ended session; the form itself keeps what it was told. */
    static String from(HttpServletRequest request, String form) {
        String told = request.getParameter(PARAMETER);
        String address = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        String to = request.getRequestURI().equals(FilterChains.LOGIN) ? told : address;
        return to == null ? form : form + "&" + PARAMETER + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** Takes note of where the tab was, as the sign-in form was told. */
    public static void remember(QueryParameters told, WrappedSession session) {
        told.getSingleParameter(PARAMETER)
                .filter(address -> OWN.matcher(address).matches())
                .ifPresent(address -> session.setAttribute(SAVED_REQUEST, new SimpleSavedRequest(address)));
    }
}
