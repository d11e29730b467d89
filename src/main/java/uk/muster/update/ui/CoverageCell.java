package uk.muster.update.ui;

import java.util.Locale;
import org.jsoup.nodes.Element;
import uk.muster.security.UpdateState;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Row;
import uk.muster.update.Status;

/**
 * Draws a cell of the coverage as a link to its update: shape, letter and days late for the eye, words for everybody.
 * Markup rather than components, since a round has more than a thousand cells.
 */
final class CoverageCell {

    private CoverageCell() {}

    static Element link(Cell cell, String about) {
        String words = about + ": " + words(cell);
        Element link = new Element("a")
                .attr("href", RoundUpdateView.address(cell.request()))
                .attr("title", words)
                .addClass("coverage-cell")
                .addClass("coverage-cell--" + tone(cell));
        link.appendElement("span").attr("aria-hidden", "true").text(shape(cell) + letter(cell.state()));
        if (cell.isLate()) {
            link.addClass("coverage-cell--late");
            link.appendElement("span")
                    .attr("aria-hidden", "true")
                    .addClass("coverage-cell__late")
                    .text(cell.daysLate() + "d");
        }
        link.appendElement("span").addClass("visually-hidden").text(words);
        return link;
    }

    /** By which a cell that is drawn anew is known. */
    static String key(Cell cell) {
        return String.valueOf(cell.request().value());
    }

    static String key(Row row) {
        return String.valueOf(row.deliverable().id().value());
    }

    static String letter(UpdateState state) {
        return switch (state) {
            case NOT_STARTED -> "–";
            case DRAFT -> "D";
            case SUBMITTED -> "S";
            case RETURNED -> "R";
            case APPROVED -> "A";
            case REOPENED -> "O";
        };
    }

    static String daysLate(Cell cell) {
        return cell.daysLate() + (cell.daysLate() == 1 ? " day late" : " days late");
    }

    private static String words(Cell cell) {
        Status status = cell.status();
        String standing = cell.nil() != null
                ? "nil return (" + cell.nil().label().toLowerCase(Locale.UK) + ")"
                : status == null ? "no status" : status.label().toLowerCase(Locale.UK);
        String words = cell.state().label() + ", " + standing;
        return cell.isLate() ? words + ", " + daysLate(cell) : words;
    }

    private static String shape(Cell cell) {
        return cell.status() == null ? "○" : cell.status().shape();
    }

    private static String tone(Cell cell) {
        return cell.status() == null
                ? "none"
                : cell.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
