package uk.muster.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers rights until they change: until the account does, or the day, since roles and portfolios hold from day to
 * day. Every use case asks, so that asking must be cheap.
 */
@Component
class ActorCache {

    private final Accounts accounts;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private record Known(LocalDate day, Actor actor) {}

    ActorCache(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<Actor> actor(String username) {
        LocalDate today = LocalDate.now(clock);
        Known remembered = known.get(username);
        return remembered != null && remembered.day().equals(today)
                ? Optional.of(remembered.actor())
                : read(username, today);
    }

    /** What was read before a change was committed must not be remembered after it. */
    private Optional<Actor> read(String username, LocalDate today) {
        long before = changes.get();
        Optional<Actor> actor = accounts.actor(username);
        actor.ifPresent(found -> known.put(username, new Known(today, found)));
        if (changes.get() != before) {
            known.remove(username);
        }
        return actor;
    }

    /**
     * Forgets everybody, since whoever covers for somebody has that one's rights too. After a roll-back as well: the
     * transaction that failed may have asked for the rights that it gave.
     */
    @TransactionalEventListener(
            classes = AccountChanged.class,
            phase = TransactionPhase.AFTER_COMPLETION,
            fallbackExecution = true)
    void forget() {
        changes.incrementAndGet();
        known.clear();
    }
}
