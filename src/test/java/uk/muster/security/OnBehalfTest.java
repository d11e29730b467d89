package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

@MusterTest
class OnBehalfTest {

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    Access access;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation) {
        organisation.create();
        SignedIn.as("admin");
    }

    @Test
    void workIsJudgedByTheRightsOfWhomItIsDoneFor() {
        assertThat(onBehalf.of("editor", () -> access.allows(Action.MANAGE_ROUND)))
                .contains(true);
        assertThat(onBehalf.of("editor", () -> access.allows(Action.MANAGE_ORGANISATION)))
                .contains(false);
    }

    @Test
    void whoeverWasSignedInIsSoAfterwardsThoughTheWorkFailed() {
        assertThatThrownBy(() -> onBehalf.run("editor", () -> {
                    throw new IllegalStateException("It failed.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(access.actor().username()).isEqualTo("admin");
    }

    @Test
    void nothingIsDoneForAnAccountThatIsDisabledOrIsNot(@Autowired JdbcClient jdbc) {
        jdbc.sql("update person set enabled = false where username = 'editor'").update();

        assertThat(onBehalf.of("editor", () -> "done")).isEmpty();
        assertThat(onBehalf.of("nobody", () -> "done")).isEmpty();
    }
}
