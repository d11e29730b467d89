package uk.muster.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotSummary;
import uk.muster.security.AreaId;

/**
 * A question as its reader may see it: a panel sees of an answer neither words nor progress before it is signed off.
 *
 * @param areaName whose panel asks
 * @param reason why the answer was last returned
 * @param deeds what the reader may do with it now
 */
public record AskedQuestion(
        QuestionId id,
        AreaId area,
        String areaName,
        SnapshotSummary paper,
        int paragraph,
        String text,
        QuestionState state,
        @Nullable Instant lodgedAt,
        @Nullable LocalDate dueOn,
        String answer,
        @Nullable Instant answeredAt,
        String reason,
        boolean panelAgreed,
        boolean officeAgreed,
        Set<Deed> deeds,
        long version) {

    static final Comparator<AskedQuestion> BY_PARAGRAPH = Comparator.comparing(AskedQuestion::paragraph)
            .thenComparing(question -> question.id().value());

    public AskedQuestion {
        deeds = Set.copyOf(deeds);
    }

    /** "Walsall panel, paragraph 4". */
    public String name() {
        return areaName + " panel, paragraph " + paragraph;
    }

    /** The day of the meeting whose paper it is about. */
    public LocalDate meetingOn() {
        return paper.meetingOn();
    }

    public boolean may(Deed deed) {
        return deeds.contains(deed);
    }

    /** Whether it is the reader's turn; that a panel could withdraw what it asked waits for nobody. */
    public boolean isWaiting() {
        return deeds.stream().anyMatch(deed -> deed != Deed.WITHDRAW);
    }

    /** Both sides agreed: it stands beside the paper. */
    public boolean isPublished() {
        return panelAgreed && officeAgreed;
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today);
    }
}
