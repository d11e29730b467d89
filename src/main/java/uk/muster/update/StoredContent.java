package uk.muster.update;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that hold an {@link UpdateContent}; replaced whole, never changed in place. */
@Embeddable
class StoredContent {

    @ElementCollection
    @CollectionTable(name = "update_paragraph", joinColumns = @JoinColumn(name = "request_id"))
    @OrderBy("position")
    private List<StoredParagraph> paragraphs = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Status status;

    private String outlook = "";
    private String milestones = "";
    private String evidence = "";
    private @Nullable BigDecimal resultValue;
    private String resultPeriod = "";
    private String resultSource = "";

    @Enumerated(EnumType.STRING)
    private @Nullable NilKind nilKind;

    private String nilDetail = "";
    private @Nullable LocalDate nilUntil;

    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    static StoredContent of(UpdateContent content) {
        StoredContent stored = new StoredContent();
        List<ParagraphText> texts = content.paragraphs();
        for (int position = 0; position < texts.size(); position++) {
            stored.paragraphs.add(new StoredParagraph(texts.get(position), position));
        }
        stored.status = content.status();
        stored.outlook = content.outlook();
        stored.milestones = content.milestones();
        stored.evidence = content.evidence();
        if (content.result() != null) {
            stored.resultValue = content.result().value();
            stored.resultPeriod = content.result().period();
            stored.resultSource = content.result().source();
        }
        if (content.nil() != null) {
            stored.nilKind = content.nil().kind();
            stored.nilDetail = content.nil().detail();
            stored.nilUntil = content.nil().until();
        }
        return stored;
    }

    UpdateContent toContent() {
        return new UpdateContent(
                        paragraphs.stream().map(StoredParagraph::toText).toList(),
                        status,
                        outlook,
                        milestones,
                        evidence,
                        new Result(resultValue, resultPeriod, resultSource),
                        nilKind == null ? null : new NilReturn(nilKind, nilDetail, nilUntil))
                .tidied();
    }
}
