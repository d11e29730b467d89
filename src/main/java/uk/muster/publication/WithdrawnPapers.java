package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawn editions as far as they may be named: what was asked or decided about them stays. */
@Service
@Transactional(readOnly = true)
public class WithdrawnPapers {

    private final WithdrawalRepository withdrawals;

    WithdrawnPapers(WithdrawalRepository withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** In place of their titles stands when they were withdrawn. */
    public List<SnapshotSummary> all() {
        return withdrawals.findAll().stream().map(Withdrawal::summary).toList();
    }

    /** What to tell whoever asks for one. */
    public Optional<String> note(String slug, String label) {
        return withdrawals.findBySlugAndLabel(slug, label).map(Withdrawal::note);
    }
}
