package uk.muster.real;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.testing.RealInput;

/** A real board paper, as its public record was taken down. */
record RealPaper(
        String title,
        String agendaItem,
        String author,
        List<FrontSection> front,
        List<Objective> objectives,
        PaperImplications implications,
        String recommendation) {

    /** Those who report on the paper's deliverables in these tests, in turn: two in areas, two force-wide. */
    static final List<String> UNITS = List.of("walsall", "intelligence", "coventry", "public-protection");

    record FrontSection(String heading, List<String> paragraphs) {}

    record Objective(String title, List<Deliverable> deliverables) {}

    record PaperImplications(String financial, String legal, String equalities) {}

    /** A paragraph is a list of Markdown blocks; the note stands where the paper has no paragraphs. */
    record Deliverable(
            String title,
            @Nullable Integer firstParagraph,
            @Nullable String note,
            List<List<String>> paragraphs) {}

    static RealPaper read() {
        return JsonMapper.builder().build().readValue(RealInput.file("board-report-2014-15.json"), RealPaper.class);
    }

    Stream<Deliverable> deliverables() {
        return objectives.stream().flatMap(objective -> objective.deliverables().stream());
    }

    /** The plan as it stood when the paper was written: amended in its year, and with the units that are to report. */
    byte[] planOfThePaper() throws IOException {
        StringWriter file = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(file, CSVFormat.DEFAULT)) {
            rows.printRecord("objective_no", "objective", "deliverable_no", "deliverable", "units");
            List<String> units = new ArrayList<>(UNITS);
            for (int o = 1; o <= objectives.size(); o++) {
                Objective objective = objectives.get(o - 1);
                for (int d = 1; d <= objective.deliverables().size(); d++) {
                    String title = objective.deliverables().get(d - 1).title();
                    rows.printRecord(o, objective.title(), o + "." + d, title, units.getFirst());
                    units.add(units.removeFirst());
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
