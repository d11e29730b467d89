package uk.muster.update.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import uk.muster.round.RoundView;
import uk.muster.update.Coverage.Late;

/** What is late, unit by unit, whoever is latest first. Markup, drawn anew like the coverage. */
final class LateAnswers {

    private LateAnswers() {}

    static Element of(List<Late> late, RoundView round) {
        Element section = new Element("section").addClass("coverage__late");
        section.appendElement("h2").text("What is late");
        Element list = section.appendElement("ul");
        late.stream()
                .collect(Collectors.groupingBy(Late::unit, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, answers) -> list.appendChild(item(unit, answers)));
        section.appendElement("a").attr("href", "rounds/" + round.id().value()).text("Late units and their leads");
        return section;
    }

    private static Element item(String unit, List<Late> late) {
        Element item = new Element("li").attr("data-key", unit);
        item.appendElement("span")
                .text(unit + ", up to " + CoverageCell.daysLate(late.getFirst().cell()) + ": ");
        for (Late answer : late) {
            item.appendElement("a")
                    .attr("data-key", CoverageCell.key(answer.cell()))
                    .attr("href", RoundUpdateView.address(answer.cell().request()))
                    .attr("title", unit + " " + answer.deliverable() + ": " + CoverageCell.daysLate(answer.cell()))
                    .text(answer.deliverable());
            item.appendText(" ");
        }
        return item;
    }
}
