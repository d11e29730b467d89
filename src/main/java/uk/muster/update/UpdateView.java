package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestView;
import uk.muster.security.Scope;

/** An update as screens read it; the scope is what the policy is asked about, the reason the last one given for a return or reopening. */
public record UpdateView(
        RequestView request,
        Scope scope,
        UpdateContent content,
        String reason,
        @Nullable Instant submittedAt,
        long version) {}
