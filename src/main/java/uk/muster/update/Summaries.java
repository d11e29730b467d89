package uk.muster.update;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.security.Access;
import uk.muster.security.Actor;
import uk.muster.security.Covered;

/** Sums up the updates that answer requests, in two statements; callers have asked who may see them. */
@Component
class Summaries {

    private final UpdateRepository updates;
    private final ThreadRepository threads;
    private final Access access;

    Summaries(UpdateRepository updates, ThreadRepository threads, Access access) {
        this.updates = updates;
        this.threads = threads;
        this.access = access;
    }

    List<UpdateSummary> of(List<RequestContext> contexts) {
        Set<Long> ids = contexts.stream().map(Summaries::id).collect(Collectors.toSet());
        Map<Long, UpdateRow> rows =
                updates.rows(ids).stream().collect(Collectors.toMap(UpdateRow::request, Function.identity()));
        Map<Long, Long> unresolved = threads.unresolved(ids).stream()
                .collect(Collectors.toMap(UnresolvedThreads::request, UnresolvedThreads::count));
        Actor actor = access.actor();
        return contexts.stream()
                .map(context -> summary(
                        rows.getOrDefault(id(context), UpdateRow.NONE),
                        context,
                        unresolved.getOrDefault(id(context), 0L),
                        actor.actsFor(context.scope())))
                .toList();
    }

    private static long id(RequestContext context) {
        return context.request().id().value();
    }

    private static UpdateSummary summary(
            UpdateRow row, RequestContext context, long unresolvedThreads, Optional<Covered> absent) {
        return new UpdateSummary(
                context.request(),
                row.state(),
                row.status(),
                row.nil(),
                row.reason(),
                row.submittedAt(),
                row.version(),
                row.awaited(),
                context.leftOut(row.state(), row.submittedAt(), row.awaited()),
                unresolvedThreads,
                absent.map(Covered::name).orElse(""));
    }
}
