package uk.muster.update;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Other words that an editor suggests for one paragraph of an approved update. It is settled once. Decision 0142. */
@Entity
class Suggestion {

    static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long requestId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID paragraphId;

    /** What the paragraph said when the suggestion was made. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String saidBefore;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String words;

    private String note;
    private long suggestedBy;
    private Instant suggestedAt;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = SuggestionState.OPEN;

    private @Nullable Long settledBy;
    private @Nullable Instant settledAt;
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected Suggestion() {}

    Suggestion(RequestId request, ParagraphText paragraph, String words, String note, PersonId by, Instant at) {
        this.requestId = request.value();
        this.paragraphId = paragraph.id();
        this.saidBefore = paragraph.text();
        this.words = words(words, paragraph.text());
        this.note = brief(note);
        this.suggestedBy = by.value();
        this.suggestedAt = at;
    }

    private static String words(String written, String now) {
        String words = written.strip();
        if (words.isEmpty()) {
            throw new SuggestionRefused(
                    "Write the words that you suggest. To have the paragraph taken out, ask in a comment.");
        }
        if (words.length() > UpdateContent.LONGEST_PARAGRAPH) {
            throw new SuggestionRefused(
                    "A paragraph may have at most " + UpdateContent.LONGEST_PARAGRAPH + " characters.");
        }
        if (words.equals(now)) {
            throw new SuggestionRefused("The paragraph says that already. Change the words that you would change.");
        }
        return words;
    }

    private static String brief(String written) {
        if (written.strip().length() > LONGEST_NOTE) {
            throw new SuggestionRefused("Say why in at most " + LONGEST_NOTE + " characters.");
        }
        return written.strip();
    }

    void settle(SuggestionState outcome, String why, PersonId by, Instant at) {
        if (state != SuggestionState.OPEN) {
            throw new SuggestionRefused("This suggestion has been settled meanwhile.");
        }
        reason = brief(why);
        state = outcome;
        settledBy = by.value();
        settledAt = at;
    }

    SuggestionId id() {
        return new SuggestionId(Objects.requireNonNull(id));
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    UUID paragraph() {
        return paragraphId;
    }

    String words() {
        return words;
    }

    PersonId by() {
        return new PersonId(suggestedBy);
    }

    /** The people whose names tell of it. */
    Stream<PersonId> people() {
        return Stream.of(suggestedBy, settledBy).filter(Objects::nonNull).map(PersonId::new);
    }

    SuggestionView toView(Map<PersonId, String> names, boolean mayAnswer, boolean mayWithdraw) {
        boolean open = state == SuggestionState.OPEN;
        String settler = settledBy == null ? "" : names.getOrDefault(new PersonId(settledBy), "");
        return new SuggestionView(
                id(),
                paragraphId,
                saidBefore,
                words,
                note,
                names.getOrDefault(by(), ""),
                suggestedAt,
                state,
                settler,
                settledAt,
                reason,
                open && mayAnswer,
                open && mayWithdraw);
    }
}
