package uk.muster.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.muster.site.Gone;
import uk.muster.transparency.LogRow;
import uk.muster.transparency.TransparencyLog;

/** What is said in place of a withdrawn edition, at its address, at all below it, and at each comparison with it. */
@Component
class WithdrawnPages implements Gone {

    private static final Pattern EDITION =
            Pattern.compile("(?<=/published/|/changes-since/)([^/]+)/(\\d+\\.\\d+)(?=[/.]|$)");

    private final WithdrawalRepository withdrawals;
    private final SnapshotRepository snapshots;
    private final TransparencyLog log;

    WithdrawnPages(WithdrawalRepository withdrawals, SnapshotRepository snapshots, TransparencyLog log) {
        this.withdrawals = withdrawals;
        this.snapshots = snapshots;
        this.log = log;
    }

    @Override
    public Optional<Notice> at(String address) {
        return EDITION.matcher(address)
                .results()
                .flatMap(edition -> withdrawal(edition).stream())
                .findFirst()
                .map(this::notice);
    }

    private Optional<Withdrawal> withdrawal(MatchResult edition) {
        return withdrawals.findBySlugAndLabel(edition.group(1), edition.group(2));
    }

    private Notice notice(Withdrawal withdrawal) {
        Map<String, Object> model = new HashMap<>();
        model.put("withdrawal", withdrawal);
        model.put("entries", entries(withdrawal.slug() + "/" + withdrawal.label()));
        snapshots.newest(withdrawal.slug()).ifPresent(current -> model.put("current", current));
        return new Notice("published/withdrawn", model);
    }

    /** The numbers of what the log says of it: that it was published, that it was withdrawn. */
    private List<Long> entries(String paper) {
        return log.entries().stream()
                .filter(row -> row.paper().equals(paper))
                .map(LogRow::position)
                .map(position -> position + 1)
                .toList();
    }
}
