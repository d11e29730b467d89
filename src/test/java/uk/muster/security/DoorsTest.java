package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletContext;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.testing.MusterTest;
import uk.muster.testing.NoConnections;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class DoorsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditTrail trail;

    @Autowired
    SignInSlowdown slowdown;

    @Autowired
    JdbcClient jdbc;

    private MockMvc mvc;

    @BeforeEach
    void create() {
        organisation.create();
        SignedIn.nobody();
        slowdown.succeeded("editor");
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theRightPasswordOpensTheWorkspace() throws Exception {
        mvc.perform(formLogin("/sign-in").user("editor").password(TestOrganisation.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aWrongPasswordDoesNot() throws Exception {
        mvc.perform(formLogin("/sign-in").user("editor").password("guess")).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aDisabledAccountIsToldTheSameAsAWrongPassword() throws Exception {
        jdbc.sql("update person set enabled = false where username = 'editor'").update();

        mvc.perform(formLogin("/sign-in").user("editor").password(TestOrganisation.PASSWORD))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void afterSeveralFailuresEvenTheRightPasswordHasToWait() throws Exception {
        for (int i = 0; i < 3; i++) {
            mvc.perform(formLogin("/sign-in").user("editor").password("guess"));
        }

        mvc.perform(formLogin("/sign-in").user("editor").password(TestOrganisation.PASSWORD))
                .andExpect(redirectedUrlPattern("/login?wait=*"));
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsToldThatThePasswordIsWrongNorMadeToWait(@Autowired DataSource source)
            throws Exception {
        try (NoConnections away = new NoConnections(source)) {
            for (int i = 0; i < 4; i++) {
                mvc.perform(formLogin("/sign-in").user("editor").password(TestOrganisation.PASSWORD))
                        .andExpect(redirectedUrl("/login?away"));
            }
        }

        mvc.perform(formLogin("/sign-in").user("editor").password(TestOrganisation.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aRefusedSignInIsWrittenDownWithoutWhatWasTyped() throws Exception {
        mvc.perform(formLogin("/sign-in").user("a password in the wrong field").password("guess"));
        mvc.perform(formLogin("/sign-in").user("editor").password("guess"));

        SignedIn.as("admin");
        assertThat(trail.lines(AuditKind.SIGN_IN_REFUSED, "", PageRequest.of(0, 10)))
                .extracting(AuditLine::username)
                .containsExactly("editor", "(unknown)");
    }

    @Test
    void aFormWithoutItsTokenSignsNobodyIn() throws Exception {
        mvc.perform(post("/sign-in").param("username", "editor").param("password", TestOrganisation.PASSWORD))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated());
    }

    @Test
    void theWorkspaceSendsStrangersToTheForm() throws Exception {
        mvc.perform(get("/people")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aChangedAccountsSessionEndsAtItsNextRequest() throws Exception {
        MockHttpSession session = signedIn("editor");

        events.publishEvent(new AccountChanged("editor"));

        mvc.perform(get("/people").session(session)).andExpect(redirectedUrl("/login?ended&to=%2Fpeople"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void otherAccountsSessionsGoOn(@Autowired ServletContext servlets) throws Exception {
        // MockMvc starts no Vaadin servlet: what is let through is forwarded to this one.
        ((MockServletContext) servlets).registerNamedDispatcher("springServlet", new MockRequestDispatcher("/"));
        MockHttpSession session = signedIn("editor");

        events.publishEvent(new AccountChanged("commissioner"));

        mvc.perform(get("/people").session(session)).andExpect(header().doesNotExist("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/published/no-such-paper", "/actuator/health", "/styles/muster.css", "/styles/none.css"})
    void publicPathsMakeNoSession(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull())
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")));
    }

    @Test
    void onlyHealthIsToldToMachines() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
    }

    private MockHttpSession signedIn(String username) throws Exception {
        MvcResult result = mvc.perform(formLogin("/sign-in").user(username).password(TestOrganisation.PASSWORD))
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession(false);
    }
}
