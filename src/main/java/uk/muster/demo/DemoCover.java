package uk.muster.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import uk.muster.organisation.CoverDetails;
import uk.muster.organisation.CoverService;
import uk.muster.security.PersonId;

/** A reviewer who is away now, and a lead who soon will be, each covered by somebody. */
@DemoComponent
class DemoCover {

    private static final LocalTime MORNING = LocalTime.of(9, 15);

    private final CoverService covers;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoCover(CoverService covers, DemoCalendar calendar, DemoActors actors) {
        this.covers = covers;
        this.calendar = calendar;
        this.actors = actors;
    }

    void create() {
        LocalDate today = calendar.today();
        arrange("apcc.sandhu", "apcc.khan", today.minusDays(1), today.plusDays(5));
        arrange("lead.dudley", "contributor.dudley", today.plusDays(9), today.plusDays(16));
    }

    private void arrange(String absent, String standIn, LocalDate from, LocalDate until) {
        actors.act(absent, calendar.today().minusDays(2), MORNING, () -> {
            PersonId away = covers.absentees().getFirst().id();
            PersonId helper = covers.standInsFor(away).stream()
                    .filter(person -> person.username().equals(standIn))
                    .findFirst()
                    .orElseThrow()
                    .id();
            covers.arrange(new CoverDetails(away, helper, from, until));
        });
    }
}
