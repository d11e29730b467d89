package uk.muster.update.ui;

import com.vaadin.flow.component.Html;
import org.jsoup.nodes.Element;
import uk.muster.update.Coverage;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Count;
import uk.muster.update.Coverage.Row;

/** Coverage by deliverable, one below the other: what a phone shows in place of the matrix. */
final class CoverageList extends Html {

    CoverageList(Coverage coverage, CoverageBoxes boxes) {
        super(list(coverage, boxes).outerHtml());
    }

    private static Element list(Coverage coverage, CoverageBoxes boxes) {
        Element list = new Element("div").addClass("coverage-list");
        coverage.objectives().forEach(group -> {
            list.appendElement("h2").text(group.number() + " " + group.title());
            list.appendElement("p").addClass("quiet").text(words(group.count()));
            group.rows().forEach(row -> append(list, row, coverage, boxes));
        });
        return list;
    }

    private static void append(Element list, Row row, Coverage coverage, CoverageBoxes boxes) {
        String number = row.deliverable().number();
        list.appendElement("h3").text(number + " " + row.deliverable().title());
        list.appendElement("p").addClass("quiet").text(words(row.count()));
        Element units = list.appendElement("ul");
        for (Column column : coverage.columns()) {
            Cell cell = row.cells().get(column.unit());
            if (cell != null) {
                Element item = units.appendElement("li");
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
