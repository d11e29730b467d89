package uk.muster.update;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.UpdateState;

/**
 * What part of a round's coverage to show.
 *
 * @param area whose units alone are shown; none for all
 * @param forceWide whether only units that lie in no area are shown
 * @param objective whose deliverables alone are shown, by its number; none for all
 */
public record CoverageFilter(
        Showing showing,
        @Nullable AreaId area,
        boolean forceWide,
        @Nullable Integer objective) {

    public static final CoverageFilter ALL = new CoverageFilter(Showing.ALL, null, false, null);

    /** Which updates are shown. */
    public enum Showing {
        ALL("All updates", cell -> true),
        LATE("Late", Coverage.Cell::isLate),
        NOT_STARTED(UpdateState.NOT_STARTED),
        DRAFT(UpdateState.DRAFT),
        SUBMITTED(UpdateState.SUBMITTED),
        RETURNED(UpdateState.RETURNED),
        APPROVED(UpdateState.APPROVED),
        REOPENED(UpdateState.REOPENED),
        NIL("Nil returns", cell -> cell.nil() != null);

        private final String label;
        private final Predicate<Coverage.Cell> test;

        Showing(String label, Predicate<Coverage.Cell> test) {
            this.label = label;
            this.test = test;
        }

        Showing(UpdateState state) {
            this(state.label(), cell -> cell.state() == state);
        }

        public String label() {
            return label;
        }
    }

    /** Whether rows without any update belong in it: deliverables that nobody is asked for. */
    boolean isWhole() {
        return showing == Showing.ALL && area == null && !forceWide;
    }

    boolean shows(Coverage.Cell cell) {
        return showing.test.test(cell);
    }

    boolean showsObjective(int number) {
        return objective == null || objective == number;
    }

    boolean showsUnitIn(@Nullable AreaId place) {
        return forceWide ? place == null : area == null || area.equals(place);
    }
}
