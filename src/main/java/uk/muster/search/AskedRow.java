package uk.muster.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.round.RequestId;
import uk.muster.security.AreaId;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;

/**
 * An update that was found, with what the policy judges it by.
 *
 * @param heading the number and title of the deliverable
 * @param text its words as they were when it was last indexed; empty if nobody has started it
 */
record AskedRow(
        RequestId request, String heading, String units, String round, UpdateState state, String text, Scope scope) {

    static AskedRow of(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new AskedRow(
                new RequestId(row.getLong("id")),
                row.getString("number") + " " + row.getString("title"),
                row.getString("units"),
                row.getString("round"),
                state == null ? UpdateState.NOT_STARTED : UpdateState.valueOf(state),
                Objects.requireNonNullElse(row.getString("text"), ""),
                scope(row));
    }

    /** Who may read an update depends on neither its state nor its writers. */
    private static Scope scope(ResultSet row) throws SQLException {
        Set<UnitId> units = Stream.of(id(row, "unit_id"), id(row, "joint_with_unit_id"))
                .flatMap(Optional::stream)
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return new Scope(
                units,
                id(row, "area_id").map(AreaId::new).orElse(null),
                id(row, "theme_id").map(ThemeId::new).orElse(null),
                null,
                false,
                Set.of(),
                null);
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
