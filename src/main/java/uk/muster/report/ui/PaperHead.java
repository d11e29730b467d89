package uk.muster.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import uk.muster.report.ReportDocument;
import uk.muster.text.Dates;

/** What the paper is, whom it is for and from whom it comes. */
final class PaperHead extends Div {

    private final Paragraph board = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph facts = new Paragraph();

    PaperHead() {
        super();
        setId("head");
        addClassName("report__head");
        add(board, title, facts);
    }

    void show(ReportDocument document) {
        board.setText(document.board());
        title.setText(document.title());
        facts.setText(facts(document));
    }

    private static String facts(ReportDocument document) {
        List<String> facts = new ArrayList<>();
        facts.add("Meeting of " + Dates.day(document.meetingOn()));
        if (!document.agendaItem().isBlank()) {
            facts.add("Agenda item " + document.agendaItem());
        }
        if (!document.author().isBlank()) {
            facts.add("Report of " + document.author());
        }
        return String.join(" · ", facts);
    }
}
