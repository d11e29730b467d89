package uk.muster.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.testing.TestClock;

class ActorCacheTest {

    private int reads;
    private Role role = Role.EDITOR;
    private Runnable meanwhile = () -> {};
    private final TestClock clock = new TestClock();
    private final ActorCache cache = new ActorCache(new CountedAccounts(), clock);

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
        clock.set("2026-06-01T23:59:59");
        cache.actor("ann");

        clock.set("2026-06-02T00:00:00");
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
}
