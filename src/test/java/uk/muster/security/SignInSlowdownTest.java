package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.muster.testing.TestClock;

class SignInSlowdownTest {

    private final TestClock clock = new TestClock();
    private final SignInSlowdown slowdown = new SignInSlowdown(clock);

    @Test
    void aFewMistakesCostNothing() {
        fail("lead", "10.0.0.1", 2);

        assertThat(slowdown.wait("lead", "10.0.0.1")).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        fail("lead", "10.0.0.1", 3);
        assertThat(slowdown.wait("lead", "10.0.0.1")).isEqualTo(Duration.ofSeconds(15));

        fail("lead", "10.0.0.1", 1);
        assertThat(slowdown.wait("lead", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));

        fail("lead", "10.0.0.1", 2);
        assertThat(slowdown.wait("lead", "10.0.0.1")).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void nobodyWaitsLongerThanAQuarterOfAnHour() {
        fail("lead", "10.0.0.1", 100);

        assertThat(slowdown.wait("lead", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitRunsDown() {
        fail("lead", "10.0.0.1", 4);

        clock.pass(Duration.ofSeconds(20));
        assertThat(slowdown.wait("lead", "10.0.0.1")).isEqualTo(Duration.ofSeconds(10));

        clock.pass(Duration.ofSeconds(10));
        assertThat(slowdown.wait("lead", "10.0.0.1")).isZero();
    }

    @Test
    void anAccountWaitsWhateverTheAddress() {
        fail("lead", "10.0.0.1", 2);
        fail("lead", "10.0.0.2", 1);

        assertThat(slowdown.wait("lead", "10.0.0.3")).isPositive();
        assertThat(slowdown.wait("editor", "10.0.0.1")).isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsWaits() {
        for (int i = 0; i < 20; i++) {
            fail("guess" + i, "10.0.0.1", 1);
        }

        assertThat(slowdown.wait("never.tried", "10.0.0.1")).isPositive();
        assertThat(slowdown.wait("never.tried", "10.0.0.2")).isZero();
    }

    @Test
    void successForgivesTheAccountButNotTheAddress() {
        fail("lead", "10.0.0.1", 25);

        slowdown.succeeded("lead");

        assertThat(slowdown.wait("lead", "10.0.0.2")).isZero();
        assertThat(slowdown.wait("lead", "10.0.0.1")).isPositive();
    }

    @Test
    void failuresOfAnHourAgoAreForgotten() {
        fail("lead", "10.0.0.1", 5);
        clock.pass(Duration.ofMinutes(61));

        fail("lead", "10.0.0.1", 1);

        assertThat(slowdown.wait("lead", "10.0.0.1")).isZero();
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            slowdown.failed(account, address);
        }
    }
}
