package uk.muster.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed notices as everybody reads them: nobody is asked who they are. */
@Service
@Transactional(readOnly = true)
class PublicDecisions {

    private final PublicDecisionRepository notices;
    private final DecisionRepository signatures;
    private final ApprovalChoices approvals;

    PublicDecisions(PublicDecisionRepository notices, DecisionRepository signatures, ApprovalChoices approvals) {
        this.notices = notices;
        this.signatures = signatures;
        this.approvals = approvals;
    }

    /** Years in which a notice was signed, the latest first. */
    List<Integer> years() {
        return notices.years();
    }

    List<PublicLine> signedIn(int year) {
        return notices.rows(year).stream().map(PublicRow::line).toList();
    }

    Optional<PublicLine> line(DecisionNumber number) {
        return notices.row(number.year(), number.number()).map(PublicRow::line);
    }

    /** The words of a notice that everybody may read; empty for an exempt one. */
    Optional<PublicNotice> notice(PublicLine line) {
        return notices.open(line.number().year(), line.number().number()).map(notice -> notice(line, notice));
    }

    private PublicNotice notice(PublicLine line, DecisionNotice notice) {
        DecisionText text = notice.text();
        Signature signature = notice.signature().orElseThrow();
        return new PublicNotice(
                line,
                text.summary(),
                text.decision(),
                text.financial(),
                text.legal(),
                text.equalities(),
                text.papers(),
                notice.approves(),
                approvals.address(text.approves()).orElse(null),
                number(text.supersedes()),
                signature.signatory(),
                signature.signatoryTitle());
    }

    private @Nullable DecisionNumber number(@Nullable DecisionId old) {
        return old == null
                ? null
                : signatures.signature(old.value()).map(Signature::number).orElse(null);
    }
}
