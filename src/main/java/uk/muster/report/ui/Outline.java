package uk.muster.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import uk.muster.report.Linking;
import uk.muster.report.PaperHtml;
import uk.muster.report.ReportDocument;
import uk.muster.ui.HtmlBlock;

/** The paper's contents as links to its places. */
final class Outline extends Nav {

    private final PaperHtml html;
    private final HtmlBlock contents = new HtmlBlock("");

    Outline(PaperHtml html) {
        this.html = html;
        H2 title = new H2("Outline");
        title.addClassName("report__title");
        addClassName("report__outline");
        setAriaLabel("Outline");
        add(title, contents);
    }

    void show(ReportDocument document, Linking linking) {
        contents.setHtml(html.contents(document, linking));
    }
}
