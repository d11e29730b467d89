package uk.muster.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.text.PictureMarkdown;

/**
 * The paper: assembly makes it, preflight reads it, every renderer turns it into bytes, a snapshot freezes it. It holds
 * words and codes, no ids, and so can be read without a database.
 * Decision 0083.
 *
 * @param format the shape of the record, told to whoever reads its JSON years later; see {@link #FORMAT}
 */
public record ReportDocument(
        int format,
        String body,
        String board,
        String round,
        String title,
        String agendaItem,
        String author,
        LocalDate meetingOn,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<Section> front,
        List<ObjectivePart> objectives,
        Implications implications,
        String recommendation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Annex> annexes) {

    /** Counts up when a reader of older documents could misread a newer one. */
    public static final int FORMAT = 1;

    public ReportDocument {
        front = List.copyOf(front);
        objectives = List.copyOf(objectives);
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    /** One without annexes, as all were once. */
    public ReportDocument(
            int format,
            String body,
            String board,
            String round,
            String title,
            String agendaItem,
            String author,
            LocalDate meetingOn,
            LocalDate periodFrom,
            LocalDate periodUntil,
            List<Section> front,
            List<ObjectivePart> objectives,
            Implications implications,
            String recommendation) {
        this(
                format,
                body,
                board,
                round,
                title,
                agendaItem,
                author,
                meetingOn,
                periodFrom,
                periodUntil,
                front,
                objectives,
                implications,
                recommendation,
                List.of());
    }

    /** What the public reads: the same numbers, without a word of what is exempt. */
    public ReportDocument publicEdition() {
        return PublicEdition.of(this);
    }

    /** Whether the public edition says less than this one. */
    public boolean holdsExempt() {
        return !equals(publicEdition());
    }

    public Stream<DeliverablePart> deliverables() {
        return objectives.stream().flatMap(objective -> objective.deliverables().stream());
    }

    /** The names of the pictures that its texts show. */
    public Set<String> pictures() {
        Set<String> names = new LinkedHashSet<>();
        UnaryOperator<String> looking = markdown -> {
            names.addAll(PictureMarkdown.namesIn(markdown));
            return markdown;
        };
        new TextMapping(looking, UnaryOperator.identity()).of(this);
        return names;
    }

    /** Every paragraph number, from 1 without a break; a public edition lacks those of its exempt annexes. */
    public IntStream paragraphNumbers() {
        IntStream inFront = front.stream().flatMapToInt(Section::paragraphNumbers);
        IntStream inAnnexes =
                annexes.stream().flatMap(annex -> annex.paragraphs().stream()).mapToInt(NumberedParagraph::number);
        return IntStream.concat(
                IntStream.concat(inFront, objectives.stream().flatMapToInt(ObjectivePart::paragraphNumbers)),
                inAnnexes);
    }
}
