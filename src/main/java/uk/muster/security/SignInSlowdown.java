package uk.muster.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow. After a few failures an account, and after more of them an address, has to wait; each
 * further failure doubles the wait. An account that does not exist is slowed like one that does, so that the wait
 * tells nothing.
 */
@Component
class SignInSlowdown {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** An office's people share an address: it may fail more often than an account. */
    private enum Source {
        ACCOUNT(3),
        ADDRESS(20);

        private final int free;

        Source(int free) {
            this.free = free;
        }
    }

    private record Key(Source source, String name) {}

    private record Failures(int count, Instant last) {}

    SignInSlowdown(Clock clock) {
        this.clock = clock;
    }

    /** How long this account, from this address, has still to wait; zero if it need not. */
    synchronized Duration wait(String account, String address) {
        Duration byAccount = wait(new Key(Source.ACCOUNT, account));
        Duration byAddress = wait(new Key(Source.ADDRESS, address));
        return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
    }

    synchronized void failed(String account, String address) {
        count(new Key(Source.ACCOUNT, account));
        count(new Key(Source.ADDRESS, address));
    }

    /** The account's failures are forgotten; the address's are not, or one good account would pay for many guesses. */
    synchronized void succeeded(String account) {
        failures.remove(new Key(Source.ACCOUNT, account));
    }

    private void count(Key key) {
        Instant now = clock.instant();
        Failures earlier = failures.get(key);
        boolean forgotten = earlier == null || earlier.last().plus(REMEMBERED).isBefore(now);
        failures.put(key, new Failures(forgotten ? 1 : earlier.count() + 1, now));
    }

    private Duration wait(Key key) {
        Failures earlier = failures.get(key);
        if (earlier == null || earlier.count() < key.source().free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), earlier.last().plus(waitAfter(key, earlier.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration waitAfter(Key key, int count) {
        int doublings = Math.min(count - key.source().free, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
