package uk.muster.update;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a unit says in an update; a nil return takes the place of the rest. */
public record UpdateContent(
        List<ParagraphText> paragraphs,
        @Nullable Status status,
        String outlook,
        String milestones,
        String evidence,
        @Nullable Result result,
        @Nullable NilReturn nil) {}
