package uk.muster.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.muster.plan.ImportedPlan.ImportedDeliverable;
import uk.muster.plan.ImportedPlan.ImportedObjective;
import uk.muster.plan.sheet.Sheet;
import uk.muster.plan.sheet.Sheet.Row;

/** Reads the rows of a file as a plan and notes all that is wrong with them, each at its row and column. */
final class PlanFileReader {

    private static final Pattern OBJECTIVE_NO = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DELIVERABLE_NO = Pattern.compile("([1-9]\\d{0,2})\\.\\d{1,3}");

    private final PlanHeading heading;
    private final DeliverableCells cells;
    private final ImportProblems problems;
    private final Map<Integer, ImportedObjective> objectives = new LinkedHashMap<>();

    private PlanFileReader(PlanHeading heading, UnitNames units, ImportProblems problems) {
        this.heading = heading;
        this.cells = new DeliverableCells(heading, units, problems);
        this.problems = problems;
    }

    static ImportedPlan read(Sheet sheet, UnitNames units, ImportProblems problems) {
        PlanHeading heading = PlanHeading.read(sheet.rows().getFirst(), problems);
        PlanFileReader reader = new PlanFileReader(heading, units, problems);
        if (problems.errors().isEmpty()) {
            sheet.rows().stream().skip(1).forEach(reader::read);
            if (sheet.rows().size() == 1) {
                problems.error("The file has a heading row only. Add a row for each deliverable.");
            }
        }
        return new ImportedPlan(heading.columns(), List.copyOf(reader.objectives.values()));
    }

    private void read(Row row) {
        String number = heading.text(row, PlanColumn.OBJECTIVE_NO);
        if (!OBJECTIVE_NO.matcher(number).matches()) {
            problems.error(
                    row.number(),
                    PlanColumn.OBJECTIVE_NO,
                    number.isEmpty()
                            ? "This cell is empty. Write the objective's number, like 3."
                            : "“%s” is not an objective's number. Write a whole number, like 3.".formatted(number));
            return;
        }
        objective(row, Integer.parseInt(number)).ifPresent(objective -> deliverable(row, objective));
    }

    private Optional<ImportedObjective> objective(Row row, int number) {
        ImportedObjective known = objectives.get(number);
        String title = heading.text(row, PlanColumn.OBJECTIVE);
        String theme = heading.text(row, PlanColumn.THEME);
        if (known != null) {
            demandSame(row, PlanColumn.OBJECTIVE, title, known, known.title());
            demandSame(row, PlanColumn.THEME, theme, known, known.theme());
            return Optional.of(known);
        }
        Optional<ImportedObjective> read = problems.attempt(
                        row.number(), PlanColumn.OBJECTIVE, () -> new ObjectiveDetails(title, theme))
                .map(details -> new ImportedObjective(
                        row.number(),
                        number,
                        details.title(),
                        theme.isEmpty() ? "" : details.theme(),
                        new ArrayList<>()));
        read.ifPresent(objective -> objectives.put(number, objective));
        return read;
    }

    /** Later rows of an objective repeat its words or leave them out. */
    private void demandSame(Row row, PlanColumn column, String text, ImportedObjective objective, String expected) {
        if (!text.isEmpty() && !Likest.sameWords(text, expected)) {
            problems.error(
                    row.number(),
                    column,
                    "Objective %d has “%s” here and “%s” in row %d. Write the same in both, or correct objective_no."
                            .formatted(objective.number(), text, expected, objective.row()));
        }
    }

    private void deliverable(Row row, ImportedObjective objective) {
        String number = heading.text(row, PlanColumn.DELIVERABLE_NO);
        if (number.isEmpty() && heading.text(row, PlanColumn.DELIVERABLE).isEmpty()) {
            return;
        }
        boolean numbered = demandNumber(row, number, objective);
        cells.read(row)
                .filter(details -> numbered)
                .ifPresent(details ->
                        objective.deliverables().add(new ImportedDeliverable(row.number(), number, details)));
    }

    private boolean demandNumber(Row row, String number, ImportedObjective objective) {
        Matcher matcher = DELIVERABLE_NO.matcher(number);
        if (!matcher.matches()) {
            problems.error(
                    row.number(),
                    PlanColumn.DELIVERABLE_NO,
                    number.isEmpty()
                            ? "This cell is empty. Write the deliverable's number, like %d.1."
                                    .formatted(objective.number())
                            : "“%s” is not a deliverable's number. Write it like %d.1."
                                    .formatted(number, objective.number()));
            return false;
        }
        if (Integer.parseInt(matcher.group(1)) != objective.number()) {
            problems.error(
                    row.number(),
                    PlanColumn.DELIVERABLE_NO,
                    "%s does not belong to objective %d. Correct one of the two numbers."
                            .formatted(number, objective.number()));
            return false;
        }
        return true;
    }
}
