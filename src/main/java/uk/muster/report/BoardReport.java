package uk.muster.report;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableId;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** What is stored of a round's board report: the words round the units' updates, the layouts, who sent it when. */
@Entity
class BoardReport {

    @Id
    private long roundId;

    private String title = "";
    private String agendaItem = "";
    private String author = "";
    private String financial = "";
    private String legal = "";
    private String equalities = "";
    private String recommendation = "";

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<SectionRow> sections = new ArrayList<>();

    /** By the keys of their places. */
    @ElementCollection
    @CollectionTable(name = "report_lead", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "place")
    private Map<String, LeadRow> leads = new HashMap<>();

    /** A choice of one value: the last one counts, and nobody's writing is lost by it. */
    @ElementCollection
    @CollectionTable(name = "report_layout", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "deliverable_id")
    @Column(name = "layout")
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private Map<Long, Layout> layouts = new HashMap<>();

    /** Where answers stand among those to their deliverables, by their requests. */
    @ElementCollection
    @CollectionTable(name = "report_answer_order", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "request_id")
    @Column(name = "position")
    @OptimisticLock(excluded = true)
    private Map<Long, Integer> answerOrder = new HashMap<>();

    @OptimisticLock(excluded = true)
    private @Nullable Long assembledBy;

    @OptimisticLock(excluded = true)
    private @Nullable Instant assembledAt;

    @OptimisticLock(excluded = true)
    private @Nullable String assembledDigest;

    @Version
    private long version;

    /** For JPA alone: rows begin in {@link BoardReportRepository#begin}. */
    protected BoardReport() {}

    /** @return what it says from now on, at the version that this makes */
    FrontMatter write(FrontMatter written) {
        title = written.title().strip();
        agendaItem = written.agendaItem().strip();
        author = written.author().strip();
        financial = written.implications().financial();
        legal = written.implications().legal();
        equalities = written.implications().equalities();
        recommendation = written.recommendation();
        sections =
                new ArrayList<>(written.sections().stream().map(SectionRow::of).toList());
        leads.clear();
        written.leads().stream()
                .filter(lead -> !lead.isBlank())
                .forEach(lead -> leads.put(lead.place().key(), LeadRow.of(lead)));
        return frontMatter().at(version + 1);
    }

    void choose(DeliverableId deliverable, Layout layout) {
        layouts.put(deliverable.value(), layout);
    }

    void arrange(List<RequestId> answers) {
        for (int position = 0; position < answers.size(); position++) {
            answerOrder.put(answers.get(position).value(), position);
        }
    }

    void send(PersonId by, Instant at, String digest) {
        assembledBy = by.value();
        assembledAt = at;
        assembledDigest = digest;
    }

    void recall() {
        assembledBy = null;
        assembledAt = null;
        assembledDigest = null;
    }

    FrontMatter frontMatter() {
        return new FrontMatter(
                title,
                agendaItem,
                author,
                sections.stream().map(SectionRow::view).toList(),
                new Implications(financial, legal, equalities),
                recommendation,
                leadTexts(),
                version);
    }

    /** In an order of their own, so that the same words make the same history. */
    private List<LeadText> leadTexts() {
        return leads.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().view(entry.getKey()))
                .toList();
    }

    Map<DeliverableId, Layout> layouts() {
        return layouts.entrySet().stream()
                .collect(toMap(entry -> new DeliverableId(entry.getKey()), Map.Entry::getValue));
    }

    Map<RequestId, Integer> answerOrder() {
        return answerOrder.entrySet().stream()
                .collect(toMap(entry -> new RequestId(entry.getKey()), Map.Entry::getValue));
    }

    /** What was sent for sign-off, if anything was. */
    @Nullable
    Sent sent() {
        return assembledBy == null || assembledAt == null || assembledDigest == null
                ? null
                : new Sent(new PersonId(assembledBy), assembledAt, assembledDigest);
    }

    /** Who sent the paper when, and the digest of the document that they sent. */
    record Sent(PersonId by, Instant at, String digest) {

        /** Whether the document is still, word for word, the one that was sent. */
        boolean covers(ReportDocument document) {
            return digest.equals(DocumentJson.digest(document));
        }
    }
}
