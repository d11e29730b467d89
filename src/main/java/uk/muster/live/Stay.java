package uk.muster.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.security.Actor;

/** Somebody at a place on one of their screens. */
public final class Stay {

    /** More than twice the pause between two of a browser's signs of life, and more than ours ({@link PushSettings}). */
    private static final long LONGEST_SILENCE_MILLIS = 50_000;

    private final Actor actor;
    private final Consumer<List<Visitor>> others;
    private final Runnable changed;
    private volatile @Nullable UI ui;
    private volatile String field = "";
    private volatile boolean heard = true;
    private boolean connected = true;
    private List<Visitor> shown = List.of();

    Stay(Actor actor, Consumer<List<Visitor>> others, Runnable changed) {
        this.actor = actor;
        this.others = others;
        this.changed = changed;
    }

    /** Says where in the place they are now; empty for nowhere in particular. */
    public void moveTo(String field) {
        if (!field.equals(this.field)) {
            this.field = field;
            changed.run();
        }
    }

    void begin(UI ui) {
        this.ui = ui;
        heard = true;
        shown = List.of();
    }

    /** @return whether they were there and are no longer heard of, or the other way round */
    boolean listen(long now) {
        UIInternals internals = Objects.requireNonNull(ui).getInternals();
        boolean wasConnected = connected;
        connected = internals.getPushConnection() == null
                || internals.getPushConnection().isConnected();
        boolean was = heard;
        // A push connection is broken for a moment whenever it is made anew.
        heard = (connected || wasConnected) && now - internals.getLastHeartbeatTimestamp() < LONGEST_SILENCE_MILLIS;
        return was != heard;
    }

    /** Shows them who else is there, if they do not see it yet. A person with two screens is there once. */
    void showOthers(Collection<Stay> here) {
        UI screen = Objects.requireNonNull(ui);
        if (!screen.isAttached()) {
            return;
        }
        List<Visitor> now = here.stream()
                .filter(stay -> stay.heard && !stay.actor.id().equals(actor.id()))
                .map(Stay::visitor)
                .collect(Collectors.toMap(
                        Visitor::person,
                        Function.identity(),
                        (one, other) -> one.field().isEmpty() ? other : one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Visitor::name))
                .toList();
        screen.access(() -> {
            if (!now.equals(shown)) {
                shown = now;
                others.accept(now);
            }
        });
    }

    private Visitor visitor() {
        return new Visitor(actor.id(), actor.name(), (int) (actor.id().value() % Visitor.COLOURS), field);
    }
}
