package uk.muster.round;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Rounds and their requests. */
@Service
public class RoundService {

    /** Rounds, the newest meeting first. */
    public List<RoundView> rounds() {
        throw new UnsupportedOperationException();
    }

    public RoundView round(RoundId id) {
        throw new UnsupportedOperationException();
    }

    /** The round that work is on now: the open one, else the last closed one that is not yet published. */
    public Optional<RoundView> current() {
        throw new UnsupportedOperationException();
    }

    /** The round before this one, whatever its edition. */
    public Optional<RoundView> previous(RoundId id) {
        throw new UnsupportedOperationException();
    }

    public List<RequestView> requests(RoundId round) {
        throw new UnsupportedOperationException();
    }

    public RequestView request(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends the round once its paper is out and raises {@link RoundPublished}; for the publication module, which has
     * already authorised it.
     */
    public void markPublished(RoundId id) {
        throw new UnsupportedOperationException();
    }
}
