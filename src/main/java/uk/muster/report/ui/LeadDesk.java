package uk.muster.report.ui;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.muster.live.Visitor;
import uk.muster.report.FrontMatter;
import uk.muster.report.LeadChoice;
import uk.muster.report.LeadPlace;

/**
 * The lead-ins that the editor is writing. A plan has sixty places for one: fields are made for those alone that
 * somebody opens. Decision 0144.
 */
final class LeadDesk {

    private final WrittenPart.Store store;
    private final Sharing sharing;
    private final Clock clock;
    private final Consumer<String> closed;
    private final Map<LeadPlace, WrittenPart> open = new HashMap<>();
    private List<LeadChoice> choices = List.of();
    private FrontMatter written = FrontMatter.blank("");

    /** @param closed is told the anchor of a place that nobody writes at any more */
    LeadDesk(WrittenPart.Store store, Sharing sharing, Clock clock, Consumer<String> closed) {
        this.store = store;
        this.sharing = sharing;
        this.clock = clock;
        this.closed = closed;
    }

    void show(FrontMatter now, List<LeadChoice> places) {
        written = now;
        choices = places;
        open.values().forEach(part -> part.show(now, List.of(), true));
    }

    /** What is being written at the place with that anchor. */
    Optional<WrittenPart> at(String anchor) {
        return choiceAt(anchor).map(choice -> open.get(choice.lead()));
    }

    Optional<LeadPlace> placeAt(String anchor) {
        return choiceAt(anchor).map(LeadChoice::lead);
    }

    /** Opens the lead-in there; {@link #write} puts the cursor into it, once it is on the screen. */
    void open(LeadPlace place) {
        choice(place).ifPresent(choice -> open.computeIfAbsent(place, _ -> part(choice)));
    }

    void write(LeadPlace place, String passage) {
        part(place).ifPresent(part -> part.write(passage));
    }

    /** Stores words that were typed before; only if they touch somebody else's does the writer see their lead-in opened. */
    boolean recover(LeadPlace place, Supplier<FrontMatter> recovery) {
        Optional<LeadChoice> choice = choice(place);
        WrittenPart part = part(place).or(() -> choice.map(this::part)).orElse(null);
        boolean done = part != null && part.recover(recovery);
        if (part != null && !done) {
            open.put(place, part);
        }
        return done;
    }

    void showOthers(List<Visitor> visitors) {
        open.values().forEach(part -> part.showOthers(visitors));
    }

    boolean hasUnsavedWords() {
        return open.values().stream().anyMatch(WrittenPart::hasUnsavedWords);
    }

    private WrittenPart part(LeadChoice choice) {
        WrittenPart part = new WrittenPart(
                "Edit lead-in",
                changed -> new LeadFields(choice, sharing, changed),
                new ClosingStore(choice),
                sharing,
                clock);
        part.show(written, List.of(), true);
        return part;
    }

    private Optional<WrittenPart> part(LeadPlace place) {
        return Optional.ofNullable(open.get(place));
    }

    private Optional<LeadChoice> choice(LeadPlace place) {
        return choices.stream().filter(choice -> choice.lead().equals(place)).findFirst();
    }

    private Optional<LeadChoice> choiceAt(String anchor) {
        return choices.stream()
                .filter(choice -> choice.at().anchor().equals(anchor))
                .findFirst();
    }

    /** Whoever has finished a lead-in reads it in its place, and needs its fields no more. */
    private final class ClosingStore implements WrittenPart.Store {

        private final LeadChoice choice;

        ClosingStore(LeadChoice choice) {
            this.choice = choice;
        }

        @Override
        public FrontMatter save(FrontMatter now) {
            return store.save(now);
        }

        @Override
        public void finished() {
            open.remove(choice.lead());
            store.finished();
            closed.accept(choice.at().anchor());
        }
    }
}
