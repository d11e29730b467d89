package uk.muster.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition did to one deliverable, or what became of one.
 *
 * @param suggested whether nobody has recorded it yet
 * @param after how it stands in the edition; absent if it ended
 * @param before what it came from; empty if it is new
 */
public record VariationRow(
        VariationKind kind,
        boolean suggested,
        @Nullable DeliverableView after,
        List<DeliverableView> before,
        String reason) {

    public VariationRow {
        before = List.copyOf(before);
    }
}
