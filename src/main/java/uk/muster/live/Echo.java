package uk.muster.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries the features' events to the screens that show what they are about, once the change is stored: the database is
 * the truth, this its echo. A screen is told in its own time; whoever made the change does not wait. See decision 0090.
 */
@Service
public class Echo {

    /** A list that is drawn anew does so at most this often: many changes in a row are one to the eye. */
    private static final Duration CALM = Duration.ofMillis(300);

    private final Set<Ear<?>> ears = ConcurrentHashMap.newKeySet();
    private final Executor executor;
    private final Executor calmExecutor;

    Echo(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
        this.calmExecutor = CompletableFuture.delayedExecutor(CALM.toMillis(), TimeUnit.MILLISECONDS, executor);
    }

    /**
     * Tells the screen of every such event while it is open.
     *
     * @param concerns whether the event is about what the screen shows; asked outside the screen's session
     * @param show runs in the screen's session
     */
    public <E> void tell(Component screen, Class<E> type, Predicate<E> concerns, Consumer<E> show) {
        whileOpen(screen, ui -> new Ear<>(type, concerns, event -> in(ui, executor, () -> show.accept(event))));
    }

    /** Draws the screen anew after such events, once for many that come close together. */
    public <E> void refresh(Component screen, Class<E> type, Predicate<E> concerns, Runnable show) {
        AtomicBoolean waiting = new AtomicBoolean();
        whileOpen(
                screen,
                ui -> new Ear<>(type, concerns, event -> {
                    if (waiting.compareAndSet(false, true)) {
                        in(ui, calmExecutor, () -> {
                            waiting.set(false);
                            show.run();
                        });
                    }
                }));
    }

    private void whileOpen(Component screen, Function<UI, Ear<?>> ear) {
        screen.addAttachListener(attached -> {
            Ear<?> own = ear.apply(attached.getUI());
            ears.add(own);
            screen.addDetachListener(detached -> {
                ears.remove(own);
                detached.unregisterListener();
            });
        });
    }

    private static void in(UI ui, Executor executor, Runnable work) {
        executor.execute(() -> {
            if (ui.isAttached()) {
                ui.access(work::run);
            }
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PayloadApplicationEvent<?> happened) {
        ears.forEach(ear -> ear.hear(happened.getPayload()));
    }

    /** What one open screen wants to hear of. */
    private static final class Ear<E> {

        private final Class<E> type;
        private final Predicate<E> concerns;
        private final Consumer<E> listener;

        private Ear(Class<E> type, Predicate<E> concerns, Consumer<E> listener) {
            this.type = type;
            this.concerns = concerns;
            this.listener = listener;
        }

        void hear(Object event) {
            if (type.isInstance(event)) {
                E heard = type.cast(event);
                if (concerns.test(heard)) {
                    listener.accept(heard);
                }
            }
        }
    }
}
