package uk.muster.update;

import uk.muster.security.Scope;

/** An update as it stands within a transaction, with what stands round it. */
record Standing(RequestContext context, UnitUpdate update, Scope scope) {

    UpdateView toView() {
        return new UpdateView(
                context.request(),
                scope,
                update.content(),
                update.reason(),
                update.submittedAt(),
                update.version(),
                context.closedBecause(update),
                context.leftOut(update.state(), update.submittedAt(), update.isAwaited()));
    }
}
