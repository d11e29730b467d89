package uk.muster.plan;

import java.time.Instant;
import uk.muster.security.PersonId;

/** An amendment of an approved edition: the notice that had approved it, and who opened it again, when and why. */
public record AmendmentView(String decisionNotice, String reason, PersonId by, Instant at) {}
