package uk.muster.update;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RoundView;
import uk.muster.security.UpdateState;

/**
 * A round at a glance: deliverables by units, with where each answer stands.
 *
 * @param columns who is asked, in the order papers list units
 * @param objectives in plan order
 * @param unreviewed what nobody reviews today
 */
public record Coverage(
        RoundView round, List<Column> columns, List<Group> objectives, Count total, List<Unreviewed> unreviewed) {

    /** A unit, or two that report jointly, and how far they are. */
    public record Column(ReportingUnit unit, String name, Count count) {}

    /** An objective and how far its deliverables are. */
    public record Group(int number, String title, Count count, List<Row> rows) {}

    /** A deliverable: its cells by whoever is asked; none where nobody is. */
    public record Row(DeliverableView deliverable, Map<ReportingUnit, Cell> cells, Count count) {}

    /** Where one answer stands. Late is what was not answered by its day. */
    public record Cell(
            RequestId request,
            UpdateState state,
            @Nullable Status status,
            @Nullable NilKind nil,
            LocalDate dueOn,
            long daysLate) {

        public boolean isLate() {
            return daysLate > 0;
        }
    }

    /** How much was asked, and how much of it is answered or late. */
    public record Count(long asked, long answered, long late) {

        static Count of(Stream<Cell> cells) {
            List<Cell> all = cells.toList();
            return new Count(
                    all.size(),
                    all.stream().filter(cell -> cell.state().isAnswered()).count(),
                    all.stream().filter(Cell::isLate).count());
        }

        /** Rounded down, so that 100 means all. */
        public long percentAnswered() {
            return asked == 0 ? 0 : answered * 100 / asked;
        }
    }

    /** Updates that wait for a reviewer whom nobody is: the place or objective, and how many. */
    public record Unreviewed(String what, long updates) {}

    /** One late answer. */
    public record Late(String unit, String deliverable, Cell cell) {}

    /** What is late, the longest first. */
    public List<Late> late() {
        return objectives.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> columns.stream()
                        .filter(column -> row.cells().containsKey(column.unit()))
                        .map(column -> new Late(
                                column.name(),
                                row.deliverable().number(),
                                row.cells().get(column.unit()))))
                .filter(late -> late.cell().isLate())
                .sorted(Comparator.comparing((Late late) -> -late.cell().daysLate()))
                .toList();
    }
}
