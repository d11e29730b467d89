package uk.muster.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** What the office reads of its notices, drafts and exempt ones included. */
@Service
@Transactional(readOnly = true)
public class DecisionReader {

    private final Access access;
    private final DecisionRepository notices;
    private final ApprovalChoices approvals;
    private final OrganisationService organisation;

    DecisionReader(
            Access access, DecisionRepository notices, ApprovalChoices approvals, OrganisationService organisation) {
        this.access = access;
        this.notices = notices;
        this.approvals = approvals;
        this.organisation = organisation;
    }

    /** Drafts first, the one written in last on top; then what is signed, the newest first. */
    public List<DecisionLine> all() {
        access.demand(Action.READ_NOTICES);
        List<DecisionRow> rows = notices.rows();
        var names = organisation.names(
                rows.stream().map(row -> new PersonId(row.changedBy())).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.line(names.getOrDefault(new PersonId(row.changedBy()), "")))
                .toList();
    }

    /** The drafts that want nothing but the actor's signature, the one written in last on top. */
    public List<DecisionLine> toSign() {
        if (!access.allows(Action.READ_NOTICES)) {
            return List.of();
        }
        Set<DecisionId> ready = notices.findBySignatureNoticeNumberIsNull().stream()
                .filter(draft -> draft.text().wanting().isEmpty())
                .filter(draft -> access.allows(Action.SIGN_NOTICE, draft.scope()))
                .map(DecisionNotice::id)
                .collect(Collectors.toSet());
        return ready.isEmpty()
                ? List.of()
                : all().stream().filter(line -> ready.contains(line.id())).toList();
    }

    public DecisionDetail notice(DecisionId id) {
        access.demand(Action.READ_NOTICES, Scope.ANYWHERE, id);
        DecisionNotice notice = notices.findById(id.value())
                .orElseThrow(() -> new NoSuchThing("There is no such notice. It may have been discarded."));
        DecisionText text = notice.text();
        Signature signature = notice.signature().orElse(null);
        DecisionId old = text.supersedes();
        return new DecisionDetail(
                id,
                text,
                signature == null ? approvals.words(text.approves()) : notice.approves(),
                approvals.address(text.approves()).orElse(null),
                old == null
                        ? null
                        : notices.signature(old.value()).map(Signature::number).orElse(null),
                notices.successor(id.value()).map(Signature::number).orElse(null),
                organisation.names(Set.of(notice.changedBy())).getOrDefault(notice.changedBy(), ""),
                notice.changedAt(),
                signature,
                notice.version(),
                signature == null && access.allows(Action.SIGN_NOTICE, notice.scope()));
    }

    /** What a notice may approve. */
    public List<ApprovalChoice> approvalChoices() {
        access.demand(Action.READ_NOTICES);
        return approvals.all();
    }

    /** The signed notices that none has put right yet, the newest first. */
    public List<DecisionLine> standing() {
        return all().stream()
                .filter(line -> line.number() != null && line.supersededBy() == null)
                .toList();
    }
}
