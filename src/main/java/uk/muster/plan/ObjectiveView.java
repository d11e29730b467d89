package uk.muster.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.security.ThemeId;

/** An objective and its deliverables in plan order. */
public record ObjectiveView(
        ObjectiveId id, int number, String title, @Nullable ThemeId theme, List<DeliverableView> deliverables) {}
