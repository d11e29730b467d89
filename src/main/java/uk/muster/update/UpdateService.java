package uk.muster.update;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;

/** Writing, submitting, deciding on and looking back at updates. */
@Service
public class UpdateService {

    /** What the round asks of the actor's units, in plan order. */
    public List<UpdateSummary> mine(RoundId round) {
        throw new UnsupportedOperationException();
    }

    /** All of a round, for those who oversee it; reviewers get their portfolio's. In a constant number of statements. */
    public List<UpdateSummary> inRound(RoundId round) {
        throw new UnsupportedOperationException();
    }

    /** All answers of a round with their content, for the board report. In a constant number of statements. */
    public List<Answer> answers(RoundId round) {
        throw new UnsupportedOperationException();
    }

    public UpdateView update(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** What the same unit last said about the deliverable or what it continues, in an earlier round. */
    public Optional<UpdateContent> lastRound(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores what the unit wrote.
     *
     * @param version of the update that the content was written on
     * @throws UpdateConflict if somebody changed the update meanwhile
     */
    public UpdateView save(RequestId request, UpdateContent content, long version) {
        throw new UnsupportedOperationException();
    }

    /** @throws UpdateIncomplete if something that a submitted update needs is missing */
    public UpdateView submit(RequestId request, long version) {
        throw new UnsupportedOperationException();
    }

    public UpdateView withdraw(RequestId request, long version) {
        throw new UnsupportedOperationException();
    }

    public UpdateView approve(RequestId request, long version) {
        throw new UnsupportedOperationException();
    }

    public UpdateView returnToUnit(RequestId request, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    public UpdateView reopen(RequestId request, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    public List<Comment> comments(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public void comment(RequestId request, @Nullable UUID paragraph, String text) {
        throw new UnsupportedOperationException();
    }

    /** The history, the newest first. */
    public List<VersionSummary> history(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public UpdateContent version(RequestId request, int number) {
        throw new UnsupportedOperationException();
    }
}
