package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorCacheTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private int reads;
    private Role role = Role.EDITOR;
    private Runnable meanwhile = () -> {};
    private Instant now = Instant.parse("2026-06-01T09:00:00Z");

    private final ActorCache cache = new ActorCache(new CountedAccounts(), new TestClock());

    @Test
    void rightsAreReadOnce() {
        cache.actor("ann");
        cache.actor("ann");

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void aChangedAccountIsReadAnew() {
        cache.actor("ann");
        role = Role.HEAD;

        cache.forget();

        assertThat(cache.actor("ann").orElseThrow().roles()).containsExactly(Role.HEAD);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotRememberedAfterIt() {
        meanwhile = () -> cache.forget();
        cache.actor("ann");
        meanwhile = () -> {};
        role = Role.HEAD;

        assertThat(cache.actor("ann").orElseThrow().roles()).containsExactly(Role.HEAD);
    }

    @Test
    void aNewDayIsReadAnewAtTheBodysMidnight() {
        now = Instant.parse("2026-06-01T22:59:59Z");
        cache.actor("ann");

        now = Instant.parse("2026-06-01T23:00:00Z");
        cache.actor("ann");

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void thatThereIsNoAccountIsNotRemembered() {
        role = null;
        assertThat(cache.actor("ann")).isEmpty();

        role = Role.EDITOR;
        assertThat(cache.actor("ann")).isPresent();
    }

    private final class CountedAccounts implements Accounts {

        @Override
        public Optional<Actor> actor(String username) {
            reads++;
            Optional<Actor> read = Optional.ofNullable(role)
                    .map(held -> new Actor(
                            new PersonId(1),
                            username,
                            "Ann",
                            Set.of(held),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            List.of()));
            meanwhile.run();
            return read;
        }

        @Override
        public List<Actor> actors() {
            return List.of();
        }

        @Override
        public Optional<Credentials> credentials(String username) {
            return Optional.empty();
        }
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
