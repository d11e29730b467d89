package uk.muster.update.ui;

import org.jsoup.nodes.Element;
import uk.muster.update.Coverage;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Count;
import uk.muster.update.Coverage.Group;
import uk.muster.update.Coverage.Row;

/** Coverage as a matrix: rows deliverables, columns units. A real table, so that headers are read with each cell. */
final class CoverageTable {

    private CoverageTable() {}

    static Element of(Coverage coverage, CoverageBoxes boxes) {
        Element table = new Element("table").addClass("coverage");
        table.appendElement("caption")
                .addClass("visually-hidden")
                .text("Deliverables by units: status and state of each update");
        table.appendChild(head(coverage, boxes));
        coverage.objectives().forEach(group -> table.appendChild(body(group, coverage, boxes)));
        table.appendChild(foot(coverage));
        return table;
    }

    private static Element head(Coverage coverage, CoverageBoxes boxes) {
        Element row = new Element("tr");
        header(row, "col", "Deliverable").addClass("coverage__corner");
        for (Column column : coverage.columns()) {
            Element unit = header(row, "col", "").addClass("coverage__unit").attr("data-key", column.name());
            unit.appendElement("span").text(column.name());
            boxes.add(unit, column, coverage);
        }
        header(row, "col", "Answered").addClass("coverage__count");
        return new Element("thead").appendChild(row);
    }

    private static Element body(Group group, Coverage coverage, CoverageBoxes boxes) {
        Element body = new Element("tbody").attr("data-key", String.valueOf(group.number()));
        Element heading = body.appendElement("tr").addClass("coverage__objective");
        Element name = header(heading, "rowgroup", "");
        name.appendElement("span").text(group.number() + " " + group.title());
        heading.appendElement("td")
                .attr("colspan", String.valueOf(coverage.columns().size()));
        count(heading, group.count());
        group.rows().forEach(row -> body.appendChild(row(row, coverage, boxes)));
        return body;
    }

    private static Element row(Row row, Coverage coverage, CoverageBoxes boxes) {
        Element line = new Element("tr").attr("data-key", CoverageCell.key(row));
        String number = row.deliverable().number();
        Element name = header(line, "row", "").addClass("coverage__deliverable");
        boxes.add(name, row);
        name.appendElement("span")
                .attr("title", row.deliverable().title())
                .text(number + " " + row.deliverable().title());
        for (Column column : coverage.columns()) {
            Element place = line.appendElement("td");
            Cell cell = row.cells().get(column.unit());
            if (cell != null) {
                place.attr("data-key", CoverageCell.key(cell));
                boxes.add(place, cell, number + " " + column.name());
                place.appendChild(CoverageCell.link(cell, number + " " + column.name()));
            }
        }
        count(line, row.count());
        return line;
    }

    private static Element foot(Coverage coverage) {
        Element row = new Element("tr");
        header(row, "row", "Answered");
        coverage.columns().forEach(column -> count(row, column.count()));
        count(row, coverage.total());
        return new Element("tfoot").appendChild(row);
    }

    private static Element header(Element row, String scope, String text) {
        return row.appendElement("th").attr("scope", scope).text(text);
    }

    private static void count(Element row, Count count) {
        Element place = row.appendElement("td").addClass("coverage__count");
        if (count.asked() == 0) {
            place.addClass("coverage__nobody").text("Nobody asked");
        } else {
            place.text(count.answered() + "/" + count.asked());
        }
    }
}
