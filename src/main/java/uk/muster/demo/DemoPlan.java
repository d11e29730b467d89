package uk.muster.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.UnitKind;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionId;
import uk.muster.plan.PlanImportService;
import uk.muster.plan.PlanService;

/** Two editions of an invented plan: the second a copy of the first with what the import of its own file changed. */
@DemoComponent
class DemoPlan {

    private static final int DAYS_BEFORE_THE_YEAR = 20;
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final PlanService plan;
    private final PlanImportService imports;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoPlan(PlanService plan, PlanImportService imports, DemoCalendar calendar, DemoActors actors) {
        this.plan = plan;
        this.imports = imports;
        this.calendar = calendar;
        this.actors = actors;
    }

    @Transactional
    void create() {
        LocalDate second = calendar.editionStart();
        LocalDate first = second.minusYears(1);
        actors.act("editor", first.minusDays(DAYS_BEFORE_THE_YEAR), MORNING, () -> {
            EditionId edition = plan.create(details(first));
            fill(edition, "plan-first.csv");
            approve(edition, "014/" + first.getYear());
        });
        actors.act("editor", second.minusDays(DAYS_BEFORE_THE_YEAR), MORNING, () -> {
            EditionId edition = plan.copy(edition(first), details(second));
            fill(edition, "plan-second.csv");
            approve(edition, "009/" + second.getYear());
        });
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
