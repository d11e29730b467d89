package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.WrappedHttpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

class WayBackTest {

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void theWayLeadsBackToWhereTheTabWas() {
        remember("/updates/12?round=3");

        assertThat(wayBack()).extracting(SavedRequest::getRedirectUrl).isEqualTo("/updates/12?round=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a\r\nb"
            })
    void anotherSitesAddressIsNoWayBack(String address) {
        remember(address);

        assertThat(wayBack()).isNull();
    }

    @Test
    void theSignInFormKeepsWhatItWasTold() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        request.setQueryString("ended&to=%2Freview");
        request.setParameter("to", "/review");

        assertThat(WayBack.from(request, "/login?ended")).isEqualTo("/login?ended&to=%2Freview");
        assertThat(WayBack.from(new MockHttpServletRequest("GET", "/login"), "/login?ended"))
                .isEqualTo("/login?ended");
    }

    private void remember(String address) {
        WayBack.remember(QueryParameters.of("to", address), new WrappedHttpSession(session));
    }

    private SavedRequest wayBack() {
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSession(session);
        return new HttpSessionRequestCache().getRequest(next, null);
    }
}
