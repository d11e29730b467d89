package uk.muster.live;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import uk.muster.security.Access;

/**
 * Who is where. A place is whatever has an id that several people may look at: an update, a round. Whoever closes a tab
 * is gone at once; a tab that is killed and a line that is cut are noticed by their silence. See decision 0090.
 */
@Service
public class Presence {

    private final Map<Object, Set<Stay>> places = new ConcurrentHashMap<>();
    private final Access access;
    private final Executor executor;
    private final Clock clock;

    Presence(Access access, @Qualifier("applicationTaskExecutor") Executor executor, Clock clock) {
        this.access = access;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Puts the actor at the place while they have the screen open.
     *
     * @param others shows who else is there, in the screen's session, whenever that changes
     * @return to say where in the place they are
     */
    public Stay at(Component screen, Object place, Consumer<List<Visitor>> others) {
        Stay stay = new Stay(access.actor(), others, () -> tell(place));
        screen.addAttachListener(attached -> {
            stay.begin(attached.getUI());
            enter(place, stay);
        });
        screen.addDetachListener(detached -> leave(place, stay));
        return stay;
    }

    /** In one step with making the room: whoever leaves at the same moment takes an empty one away. */
    private void enter(Object place, Stay stay) {
        places.compute(place, (same, stays) -> {
            Set<Stay> here = stays == null ? ConcurrentHashMap.newKeySet() : stays;
            here.add(stay);
            return here;
        });
        tell(place);
    }

    private void leave(Object place, Stay stay) {
        places.computeIfPresent(place, (same, stays) -> {
            stays.remove(stay);
            return stays.isEmpty() ? null : stays;
        });
        tell(place);
    }

    private void tell(Object place) {
        Set<Stay> here = places.getOrDefault(place, Set.of());
        here.forEach(stay -> executor.execute(() -> stay.showOthers(here)));
    }

    /** When Muster stops, every screen is closed, and each would have to be told of the others. */
    @EventListener(ContextClosedEvent.class)
    void forgetAll() {
        places.clear();
    }

    /** Notices whom a broken line has taken away, and who is back. */
    @Scheduled(fixedDelay = 4, timeUnit = TimeUnit.SECONDS)
    void listen() {
        long now = clock.millis();
        places.forEach((place, stays) -> {
            // Everybody is listened to, not only up to the first whose silence is news.
            long news = stays.stream().filter(stay -> stay.listen(now)).count();
            if (news > 0) {
                tell(place);
            }
        });
    }
}
