package uk.muster.report;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A paper on its way before the public: how many of its files are made, and whether somebody has stopped it. Once its entry
 * in the log is being made nobody can. Decision 0235.
 */
public final class PublicationRun {

    /** How far a run is. */
    public enum Stage {
        MAKING,
        STOPPED,
        ENTERING
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.MAKING);
    private final Consumer<PublicationRun> moved;
    private volatile int all;
    private volatile int made;

    /** One that nobody watches. */
    public PublicationRun() {
        this(run -> {});
    }

    /** @param moved is told of each step, on the thread and in the transaction that publishes: it must not wait */
    public PublicationRun(Consumer<PublicationRun> moved) {
        this.moved = moved;
    }

    public Stage stage() {
        return stage.get();
    }

    /** The files that are to be made; 0 until they are counted. */
    public int all() {
        return all;
    }

    public int made() {
        return made;
    }

    /** Has it end before anything is published, unless it is too late for that. */
    public void stop() {
        stage.compareAndSet(Stage.MAKING, Stage.STOPPED);
    }

    /** For whoever publishes. */
    public void begin(int files) {
        all = files;
        moved.accept(this);
    }

    /**
     * Makes a file.
     *
     * @throws ReportRefused if somebody has stopped it
     */
    public <T> T make(Supplier<T> file) {
        if (stage() == Stage.STOPPED) {
            throw stopped();
        }
        T one = file.get();
        made++;
        moved.accept(this);
        return one;
    }

    /**
     * From here on it can no longer be stopped.
     *
     * @throws ReportRefused if somebody has stopped it
     */
    public void enter() {
        if (!stage.compareAndSet(Stage.MAKING, Stage.ENTERING)) {
            throw stopped();
        }
        moved.accept(this);
    }

    private static ReportRefused stopped() {
        return new ReportRefused("Publishing was stopped. Nothing was published, and the paper is as it was.");
    }
}
