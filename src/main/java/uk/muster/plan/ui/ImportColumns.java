package uk.muster.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.muster.plan.PlanColumn;

/** What a plan looks like as a file, for whoever makes one. */
final class ImportColumns extends Details {

    ImportColumns() {
        super("What the file looks like");
        addClassName("import-columns");
        add(content());
    }

    private static Component content() {
        DescriptionList list = new DescriptionList();
        for (PlanColumn column : PlanColumn.values()) {
            list.add(new DescriptionList.Term(column.heading() + (column.isRequired() ? "" : " (optional)")));
            list.add(new DescriptionList.Description(meaning(column)));
        }
        return new Div(
                new Paragraph("A CSV file or the first sheet of an Excel workbook: a heading row, then a row for each"
                        + " deliverable. Where an optional column is missing, what the edition has there stays."),
                list);
    }

    private static String meaning(PlanColumn column) {
        return switch (column) {
            case OBJECTIVE_NO -> "The objective's number: 3";
            case OBJECTIVE -> "The objective's words, the same in each of its rows";
            case DELIVERABLE_NO -> "The deliverable's number: 3.4. The order of the rows decides; numbers run on.";
            case DELIVERABLE -> "The deliverable's words";
            case THEME -> "The objective's theme, if it is not called like the objective";
            case DUE -> "The day it is due: 2015-03-31 or 31/03/2015";
            case TARGET_MEASURE -> "What is measured: recorded burglary";
            case TARGET_DIRECTION -> "reduce or increase";
            case TARGET_PERCENT -> "By how many per cent: 2 or 7.5";
            case TARGET_BASELINE -> "Against what: 2013-14";
            case UNITS -> "The units asked, by name or code, with semicolons between them: Walsall; Coventry";
        };
    }
}
