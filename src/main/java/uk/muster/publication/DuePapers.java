package uk.muster.publication;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.security.OnBehalf;

/**
 * Publishes the papers whose time has come, each on behalf of the head who signed it: with the right to sign goes the
 * right to have it published, and then people must decide.
 */
@Component
class DuePapers {

    private static final Logger LOG = LoggerFactory.getLogger(DuePapers.class);

    private final EmbargoService embargoes;
    private final OnBehalf onBehalf;

    DuePapers(EmbargoService embargoes, OnBehalf onBehalf) {
        this.embargoes = embargoes;
        this.onBehalf = onBehalf;
    }

    void release() {
        embargoes.due().forEach(this::release);
    }

    private void release(DuePaper paper) {
        RoundId round = paper.round();
        try {
            Optional<RoundId> done = onBehalf.of(paper.username(), () -> {
                embargoes.releaseIfDue(round);
                return round;
            });
            if (done.isEmpty()) {
                LOG.error("The paper of round {} is due, but who signed it has no account any more", round.value());
                embargoes.fail(round, "The account of whoever signed it has ended.");
            }
        } catch (ReportRefused | RoundRefused refused) {
            LOG.error("The paper of round {} is due and was refused", round.value(), refused);
            embargoes.fail(round, refused.getMessage());
        } catch (AccessDeniedException denied) {
            LOG.error(
                    "The paper of round {} is due, but who signed it may not publish it any more",
                    round.value(),
                    denied);
            embargoes.fail(round, "Whoever signed it may not publish papers any more.");
        } catch (RuntimeException e) {
            LOG.error("The paper of round {} is due and could not be published", round.value(), e);
            embargoes.fail(round, "Something went wrong in Muster; its log says what.");
        }
    }
}
