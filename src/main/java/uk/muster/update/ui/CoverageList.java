package uk.muster.update.ui;

import org.jsoup.nodes.Element;
import uk.muster.update.Coverage;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Count;
import uk.muster.update.Coverage.Row;

/** Coverage by deliverable, one below the other: what a phone shows in place of the matrix. */
final class CoverageList {

    private CoverageList() {}

    static Element of(Coverage coverage, CoverageBoxes boxes) {
        Element list = new Element("div").addClass("coverage-list");
        coverage.objectives().forEach(group -> {
            Element objective = list.appendElement("div").attr("data-key", String.valueOf(group.number()));
            objective.appendElement("h2").text(group.number() + " " + group.title());
            objective.appendElement("p").addClass("quiet").text(words(group.count()));
            group.rows().forEach(row -> append(objective, row, coverage, boxes));
        });
        return list;
    }

    private static void append(Element objective, Row row, Coverage coverage, CoverageBoxes boxes) {
        String number = row.deliverable().number();
        Element deliverable = objective.appendElement("div").attr("data-key", CoverageCell.key(row));
        deliverable.appendElement("h3").text(number + " " + row.deliverable().title());
        deliverable.appendElement("p").addClass("quiet").text(words(row.count()));
        Element units = deliverable.appendElement("ul");
        for (Column column : coverage.columns()) {
            Cell cell = row.cells().get(column.unit());
            if (cell != null) {
                Element item = units.appendElement("li").attr("data-key", CoverageCell.key(cell));
                boxes.add(item, cell, number + " " + column.name());
                item.appendChild(CoverageCell.link(cell, number + " " + column.name()));
                item.appendElement("span").attr("aria-hidden", "true").text(column.name());
            }
        }
    }

    private static String words(Count count) {
        if (count.asked() == 0) {
            return "Nobody is asked.";
        }
        String answered = count.answered() + " of " + count.asked() + " answered";
        return count.late() == 0 ? answered + "." : answered + ", " + count.late() + " late.";
    }
}
