package uk.muster.round;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.EditionId;

/** A round and the only ways its state may change. */
@Entity
class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long editionId;
    private int number;

    @Embedded
    private RoundDates dates;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PLANNED;

    @Version
    private long version;

    protected Round() {}

    Round(EditionId edition, int number, RoundDates dates) {
        this.editionId = edition.value();
        this.number = number;
        this.dates = dates.inOrder();
    }

    void changeDates(RoundDates dates) {
        demandUnpublished();
        this.dates = dates.inOrder();
    }

    void open() {
        demand(RoundState.PLANNED, "Only a planned round can be opened.");
        state = RoundState.OPEN;
    }

    void close() {
        demand(RoundState.OPEN, "Only an open round can be closed.");
        state = RoundState.CLOSED;
    }

    void reopen() {
        demand(RoundState.CLOSED, "Only a closed round can be reopened.");
        state = RoundState.OPEN;
    }

    /** @return whether that is news: a correction publishes the paper of a round that is published already */
    boolean publish() {
        if (state == RoundState.PLANNED) {
            throw new RoundRefused("This round has not been opened, so there is nothing to publish.");
        }
        boolean news = state != RoundState.PUBLISHED;
        state = RoundState.PUBLISHED;
        return news;
    }

    /** Closes the round to all changes until its paper is published, or taken back. */
    void signOff() {
        if (state == RoundState.PLANNED || state.isFixed()) {
            throw new RoundRefused("Only a round that is open or closed can be signed off. This one is "
                    + state.label().toLowerCase() + ".");
        }
        state = RoundState.SIGNED_OFF;
    }

    void takeBack() {
        demand(RoundState.SIGNED_OFF, "Only a paper that is signed off and not yet public can be taken back.");
        state = RoundState.CLOSED;
    }

    void release() {
        demand(RoundState.SIGNED_OFF, "Only a paper that is signed off can be released.");
        state = RoundState.PUBLISHED;
    }

    /** Takes a published round up again: reviewers may give updates back, as in any closed round. */
    void correct() {
        demand(RoundState.PUBLISHED, "Only a published paper can be corrected.");
        state = RoundState.CLOSED;
    }

    void demandUnpublished() {
        demandUnsigned();
        if (state == RoundState.PUBLISHED) {
            throw new RoundRefused("This round's paper is published, so nothing in the round changes any more.");
        }
    }

    void demandUnsigned() {
        if (state == RoundState.SIGNED_OFF) {
            throw new RoundRefused("This round's paper is signed off, so nothing in the round changes any more.");
        }
    }

    void demandVersion(long expected) {
        if (version != expected) {
            throw RoundRefused.changedMeanwhile();
        }
    }

    private void demand(RoundState expected, String message) {
        if (state != expected) {
            throw new RoundRefused(message + " This one is " + state.label().toLowerCase() + ".");
        }
    }

    RoundId id() {
        return new RoundId(id);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    RoundDates dates() {
        return dates;
    }

    RoundView view(String financialYear, @Nullable Publication publication) {
        return new RoundView(id(), edition(), financialYear, number, dates, state, publication, version);
    }
}
