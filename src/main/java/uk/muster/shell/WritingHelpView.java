package uk.muster.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.muster.report.ExamplePaper;
import uk.muster.report.Linking;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.PageHeader;

/** How to write what becomes a paper: each form as one types it, and beside it what the paper makes of it. */
@Route(WritingHelpView.ADDRESS)
@PageTitle(WritingHelpView.NAME + " – Muster")
@StyleSheet("styles/paper.css")
@StyleSheet("styles/help.css")
@PermitAll
class WritingHelpView extends Div {

    static final String ADDRESS = "help/writing";
    static final String NAME = "How to write";

    private static final Linking HERE = new Linking(ADDRESS, true).withPictures("images/help/");

    WritingHelpView(ExamplePaper paper) {
        addClassName("help");
        add(new PageHeader(
                NAME,
                "What you type in an update, the report or a decision notice is plain text with a few signs. The buttons"
                        + " below each field put them in, and what you paste from Word keeps its form. Here is each sign,"
                        + " and what a paper makes of it."));
        ExamplePaper.Shown shown =
                paper.of(WritingExample.ALL.stream().map(WritingExample::typed).toList(), HERE);
        for (int index = 0; index < WritingExample.ALL.size(); index++) {
            WritingExample example = WritingExample.ALL.get(index);
            String text = shown.texts().get(index);
            add(section(example, example == WritingExample.REFERENCE ? text + shown.deliverable() : text));
        }
    }

    private static Section section(WritingExample example, String becomes) {
        HtmlBlock paper = new HtmlBlock(becomes);
        paper.addClassName("paper");
        Div pair = new Div(side("You type", new Pre(example.typed())), side("The paper shows", paper));
        pair.addClassName("help__pair");
        Section section = new Section(new H2(example.heading()), new Paragraph(example.words()), pair);
        section.addClassName("help__form");
        return section;
    }

    private static Div side(String label, Component content) {
        Paragraph name = new Paragraph(label);
        name.addClassName("quiet");
        Div side = new Div(name, content);
        side.addClassName("help__side");
        return side;
    }
}
