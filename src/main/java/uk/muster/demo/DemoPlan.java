package uk.muster.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.UnitKind;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.PlanImportService;
import uk.muster.plan.PlanService;
import uk.muster.plan.VariationService;

/** Two editions of an invented plan: the second a copy of the first with what the import of its own file changed. */
@DemoComponent
class DemoPlan {

    private static final int DAYS_BEFORE_THE_YEAR = 20;
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final PlanService plan;
    private final PlanImportService imports;
    private final VariationService variations;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoPlan(
            PlanService plan,
            PlanImportService imports,
            VariationService variations,
            DemoCalendar calendar,
            DemoActors actors) {
        this.plan = plan;
        this.imports = imports;
        this.variations = variations;
        this.calendar = calendar;
        this.actors = actors;
    }

    @Transactional
    void create() {
        LocalDate second = calendar.editionStart();
        LocalDate first = second.minusYears(1);
        actors.act("editor", approvedOn(first), MORNING, () -> {
            EditionId edition = plan.create(details(first));
            fill(edition, "plan-first.csv");
            approve(edition, "001/" + first.getYear());
        });
        actors.act("editor", approvedOn(second), MORNING, () -> {
            EditionId edition = plan.copy(edition(first), details(second));
            fill(edition, "plan-second.csv");
            explain(edition, edition(first));
            approve(edition, "001/" + second.getYear());
        });
    }

    /** When the edition of the year that begins on that day was made and approved. */
    static LocalDate approvedOn(LocalDate start) {
        return start.minusDays(DAYS_BEFORE_THE_YEAR);
    }

    /** The edition of the financial year that begins on that day; to be asked as somebody who may read the plan. */
    EditionId edition(LocalDate start) {
        return plan.editions().stream()
                .filter(edition -> edition.financialYear().equals(financialYear(start)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void fill(EditionId edition, String file) {
        imports.store(edition, version(edition), bytes(file));
    }

    /** One deliverable was split, two were merged, one ended; the rest of the variations is as it is suggested. */
    private void explain(EditionId edition, EditionId before) {
        record(
                edition,
                "7.4",
                Set.of(deliverable(before, "7.1")),
                "Most serious injuries happen at junctions, so they have a deliverable of their own.");
        record(
                edition,
                "8.3",
                Set.of(deliverable(before, "2.3"), deliverable(before, "8.3")),
                "What the round table agreed was above all about fraud; the work goes on in one place.");
        variations.recordEnd(
                edition, version(edition), deliverable(before, "10.7"), "The move was finished ahead of time.");
        variations.acceptSuggestions(edition, version(edition));
    }

    private void record(EditionId edition, String number, Set<DeliverableId> sources, String reason) {
        variations.record(edition, version(edition), deliverable(edition, number), sources, reason);
    }

    private DeliverableId deliverable(EditionId edition, String number) {
        return plan.edition(edition).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .filter(deliverable -> deliverable.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void approve(EditionId edition, String notice) {
        plan.approve(edition, version(edition), notice);
    }

    private long version(EditionId edition) {
        return plan.edition(edition).version();
    }

    private static EditionDetails details(LocalDate start) {
        return new EditionDetails(
                "Police and Crime Plan",
                financialYear(start),
                start,
                start.plusYears(1).minusDays(1));
    }

    private static String financialYear(LocalDate start) {
        return "%d-%02d".formatted(start.getYear(), (start.getYear() + 1) % 100);
    }

    /** The file, with all Local Policing Units where it says so. */
    private static byte[] bytes(String file) {
        try {
            String text = new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
            return text.replace("LPUS", String.join("; ", DemoUnits.codes(UnitKind.LPU)))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
