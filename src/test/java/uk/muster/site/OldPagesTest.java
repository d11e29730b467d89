package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.muster.testing.TestClock;

/** Decision 0162: what another program stored is seen a little later, by one reader who waits for it and then by all. */
class OldPagesTest {

    private static final String PAGE = "/published/2014-15-round-1/1.0";
    private static final FilterChain MADE_BY_NOBODY = (_, _) -> {
        throw new AssertionError("A second reader makes the page");
    };

    private final TestClock clock = new TestClock();
    private final UnchangedPages pages = new UnchangedPages(clock);

    @BeforeEach
    void aPageIsSent() {
        assertThat(read(says("old"))).isEqualTo("old");
        assertThat(read(MADE_BY_NOBODY)).isEqualTo("old");
    }

    @Test
    void whileOneReaderMakesAnOldPageAnewTheOthersAreSentIt() {
        clock.pass(Duration.ofSeconds(6));

        String made = read((request, response) -> {
            assertThat(read(MADE_BY_NOBODY)).isEqualTo("old");
            says("new").doFilter(request, response);
        });

        assertThat(made).isEqualTo("new");
        assertThat(read(MADE_BY_NOBODY)).isEqualTo("new");
    }

    @Test
    void aPageThatCouldNotBeMadeAnewIsTriedAgain() {
        clock.pass(Duration.ofSeconds(6));
        try {
            read((_, _) -> {
                throw new IOException("away");
            });
        } catch (UncheckedIOException expected) {
            assertThat(read(MADE_BY_NOBODY)).isEqualTo("old");
        }
        clock.pass(Duration.ofSeconds(6));

        assertThat(read(says("new"))).isEqualTo("new");
    }

    @Test
    void aPageThatIsGoneIsNotSentAgain() {
        clock.pass(Duration.ofSeconds(6));
        read((_, response) -> ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_GONE));

        assertThat(read(says("new"))).isEqualTo("new");
    }

    private static FilterChain says(String words) {
        return (_, response) -> response.getWriter().write(words);
    }

    private String read(FilterChain making) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            pages.doFilter(new MockHttpServletRequest("GET", PAGE), response, making);
            return response.getContentAsString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
