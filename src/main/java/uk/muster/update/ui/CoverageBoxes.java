package uk.muster.update.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.update.Coverage;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Row;

/** The boxes of a drawn coverage by which its requests are chosen: one by one, by deliverable or by unit. Markup too. */
record CoverageBoxes(Set<RequestId> choosable) {

    static final String BOX = "coverage__box";
    static final CoverageBoxes NONE = new CoverageBoxes(Set.of());

    void add(Element place, Cell cell, String about) {
        add(place, Stream.of(cell), about);
    }

    void add(Element place, Row row) {
        add(place, row.cells().values().stream(), "all of " + row.deliverable().number());
    }

    void add(Element place, Column column, Coverage coverage) {
        Stream<@Nullable Cell> cells = coverage.objectives().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.cells().get(column.unit()));
        add(place, cells.filter(Objects::nonNull), "all of " + column.name());
    }

    private void add(Element place, Stream<Cell> cells, String what) {
        List<RequestId> requests =
                cells.map(Cell::request).filter(choosable::contains).toList();
        if (!requests.isEmpty()) {
            place.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("aria-label", "Select " + what)
                    .attr("data-requests", inWords(requests))
                    .addClass(BOX);
        }
    }

    private static String inWords(List<RequestId> requests) {
        return requests.stream().map(request -> String.valueOf(request.value())).collect(Collectors.joining(" "));
    }
}
