package uk.muster.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class PictureServiceTest {

    private static final byte[] FILE = TestPictures.file("png", 30, 20);

    @Autowired
    PictureService pictures;

    @Autowired
    Pictures stored;

    @Autowired
    TestOrganisation organisation;

    private MockMvc site;

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        organisation.create();
        SignedIn.as("editor");
    }

    @Test
    void isKeptOnceUnderTheNameOfItsBytes(@Autowired JdbcClient jdbc) {
        String name = pictures.add(FILE);

        assertThat(pictures.add(FILE)).isEqualTo(name).matches("[0-9a-f]{64}\\.png");
        assertThat(jdbc.sql("select sha2(content, 256) from picture")
                        .query(String.class)
                        .list())
                .containsExactly(name.substring(0, 64));
        assertThat(stored.known(Set.of(name, "0".repeat(64) + ".png"))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner"})
    void whoReadsTheReportSeesIt(String username) throws Exception {
        String name = pictures.add(FILE);

        MockHttpServletResponse answer = answer(username, name);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo(TestPictures.png(30, 20).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.khan", "panel.walsall", "admin"})
    void nobodyElseSeesOrAddsOneEvenIfTheyKnowItsName(String username) throws Exception {
        String name = pictures.add(FILE);

        assertThat(answer(username, name).getStatus()).isEqualTo(403);
        SignedIn.as(username);
        assertThatThrownBy(() -> pictures.add(FILE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pictures.picture(name)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVisitorIsSentToTheDoor() throws Exception {
        String name = pictures.add(FILE);
        SignedIn.nobody();

        MockHttpServletResponse answer =
                site.perform(get("/pictures/" + name)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aNameThatIsGuessedFindsNothing() throws Exception {
        assertThat(answer("editor", "0".repeat(64) + ".png").getStatus()).isEqualTo(404);
    }

    @Test
    void whoSignsButDoesNotWriteAddsNone() {
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> pictures.add(FILE)).isInstanceOf(AccessDeniedException.class);
    }

    private MockHttpServletResponse answer(String username, String name) throws Exception {
        SignedIn.as(username);
        return site.perform(get("/pictures/" + name).with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }
}
