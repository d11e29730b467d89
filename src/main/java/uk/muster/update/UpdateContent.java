package uk.muster.update;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Passage;

/** All that a unit says in an update; a nil return takes the place of the rest. */
public record UpdateContent(
        List<ParagraphText> paragraphs,
        @Nullable Status status,
        String outlook,
        String milestones,
        String evidence,
        @Nullable Result result,
        @Nullable NilReturn nil) {

    /** What an update says that nobody has started. */
    public static final UpdateContent EMPTY = new UpdateContent(List.of(), null, "", "", "", null, null);

    public static final int LONGEST_OUTLOOK = 1000;
    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_PARAGRAPH = 20_000;
    public static final int LONGEST_PERIOD = 80;
    public static final int LONGEST_SOURCE = 200;
    public static final int LONGEST_NIL_DETAIL = 1000;
    public static final int MOST_DIGITS = 15;
    public static final int MOST_DECIMALS = 4;

    public UpdateContent {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether both would be stored alike: spaces round the words and empty paragraphs make no difference. */
    public boolean saysTheSameAs(UpdateContent other) {
        return tidied().equals(other.tidied());
    }

    /** Whether this only promises data. */
    public boolean awaitsData() {
        return nil != null && nil.kind() == NilKind.DATA_AWAITED;
    }

    /** All that is said here, part by part, for screens to show and compare; what is empty is left out. */
    public List<Passage> passages() {
        if (nil != null) {
            return List.of(new Passage("nil", "Nil return", nil.words()));
        }
        List<Passage> passages = new ArrayList<>();
        for (ParagraphText paragraph : paragraphs) {
            String label = "Paragraph " + (passages.size() + 1);
            passages.add(new Passage(paragraph.id().toString(), label, paragraph.text()));
        }
        passages.add(new Passage("status", "Status", status == null ? "" : status.shape() + " " + status.label()));
        passages.add(new Passage("result", "Result", result == null ? "" : result.words()));
        passages.add(new Passage("outlook", "Outlook", outlook));
        passages.add(new Passage("milestones", "Milestones reached", milestones));
        passages.add(new Passage("evidence", "Evidence", evidence));
        passages.removeIf(passage -> passage.markdown().isBlank());
        return List.copyOf(passages);
    }

    /** The same with other words in one part: a paragraph, which is added if it is not there, a note, or a detail. */
    UpdateContent with(String part, String text) {
        return switch (part) {
            case "outlook" -> new UpdateContent(paragraphs, status, text, milestones, evidence, result, nil);
            case "milestones" -> new UpdateContent(paragraphs, status, outlook, text, evidence, result, nil);
            case "evidence" -> new UpdateContent(paragraphs, status, outlook, milestones, text, result, nil);
            case "result.value" ->
                with(resultOrNone()
                        .reaching(
                                text.isBlank()
                                        ? null
                                        : TypedFigure.read(text)
                                                .orElse(resultOrNone().value())));
            case "result.period" -> with(resultOrNone().covering(text));
            case "result.source" -> with(resultOrNone().takenFrom(text));
            case "nil" -> with((nil == null ? NilReturn.NOTHING : nil).saying(text));
            default -> with(new ParagraphText(UUID.fromString(part), text));
        };
    }

    /** The same with that paragraph in the place of the one with its id, or at the end. */
    UpdateContent with(ParagraphText written) {
        List<ParagraphText> all = new ArrayList<>(paragraphs);
        all.replaceAll(paragraph -> paragraph.id().equals(written.id()) ? written : paragraph);
        if (!all.contains(written)) {
            all.add(written);
        }
        return new UpdateContent(all, status, outlook, milestones, evidence, result, nil);
    }

    private UpdateContent with(Result reached) {
        return new UpdateContent(paragraphs, status, outlook, milestones, evidence, reached, nil);
    }

    private UpdateContent with(NilReturn instead) {
        return new UpdateContent(paragraphs, status, outlook, milestones, evidence, result, instead);
    }

    private Result resultOrNone() {
        return result == null ? Result.NONE : result;
    }

    /** The one form of this content: no empty paragraphs, no outer space, nothing beside a nil return. */
    UpdateContent tidied() {
        if (nil != null) {
            NilReturn bare = new NilReturn(nil.kind(), nil.detail().strip(), nil.until());
            return new UpdateContent(List.of(), null, "", "", "", null, bare);
        }
        List<ParagraphText> written = paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph ->
                        new ParagraphText(paragraph.id(), paragraph.text().strip()))
                .toList();
        return new UpdateContent(
                written, status, outlook.strip(), milestones.strip(), evidence.strip(), tidied(result), null);
    }

    private static @Nullable Result tidied(@Nullable Result result) {
        if (result == null
                || result.value() == null
                        && result.period().isBlank()
                        && result.source().isBlank()) {
            return null;
        }
        BigDecimal value = result.value() == null ? null : result.value().stripTrailingZeros();
        if (value != null && value.scale() < 0) {
            value = value.setScale(0);
        }
        return new Result(value, result.period().strip(), result.source().strip());
    }

    /** Screens keep to these measures; this is for whatever comes past them. */
    void refuseExcess() {
        paragraphs.forEach(paragraph -> refuseExcess(paragraph.text(), LONGEST_PARAGRAPH, "A paragraph"));
        refuseExcess(outlook, LONGEST_OUTLOOK, "The outlook");
        refuseExcess(milestones, LONGEST_NOTE, "The milestones");
        refuseExcess(evidence, LONGEST_NOTE, "The evidence");
        if (result != null) {
            refuseExcess(result.period(), LONGEST_PERIOD, "The period");
            refuseExcess(result.source(), LONGEST_SOURCE, "The source");
            refuseExcess(result.value());
        }
        if (nil != null) {
            refuseExcess(nil.detail(), LONGEST_NIL_DETAIL, "The detail");
        }
        long ids = paragraphs.stream().map(ParagraphText::id).distinct().count();
        if (ids < paragraphs.size()) {
            throw new IllegalArgumentException("Two paragraphs bear one id.");
        }
    }

    private static void refuseExcess(@Nullable BigDecimal value) {
        if (value != null && (value.scale() > MOST_DECIMALS || value.precision() - value.scale() > MOST_DIGITS)) {
            throw new IllegalArgumentException("A result may have at most " + MOST_DIGITS + " digits before and "
                    + MOST_DECIMALS + " after the point.");
        }
    }

    private static void refuseExcess(String text, int longest, String what) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(what + " may have at most " + longest + " characters.");
        }
    }
}
