package uk.muster.report;

import java.time.Instant;
import uk.muster.security.PersonId;

/** Who decided when that something is exempt, on which ground and why. */
record ExemptDecision(ExemptPlace place, ExemptGround ground, String reason, PersonId by, Instant at) {

    Exemption exemption() {
        return new Exemption(ground, reason);
    }
}
