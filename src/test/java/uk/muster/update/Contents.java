package uk.muster.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What units write, for tests. */
public final class Contents {

    private Contents() {}

    public static UpdateContent content(String... paragraphs) {
        List<ParagraphText> texts = List.of(paragraphs).stream()
                .map(text -> new ParagraphText(UUID.randomUUID(), text))
                .toList();
        return content(texts);
    }

    public static UpdateContent content(List<ParagraphText> paragraphs) {
        return new UpdateContent(
                paragraphs, Status.ON_TRACK, "Likely to hold.", "Survey done", "Survey of March", null, null);
    }

    public static UpdateContent withParagraphs(UpdateContent content, List<ParagraphText> paragraphs) {
        return new UpdateContent(
                paragraphs,
                content.status(),
                content.outlook(),
                content.milestones(),
                content.evidence(),
                content.result(),
                content.nil());
    }

    public static UpdateContent nil(NilKind kind, String detail, @Nullable LocalDate until) {
        return new UpdateContent(List.of(), null, "", "", "", null, new NilReturn(kind, detail, until));
    }
}
