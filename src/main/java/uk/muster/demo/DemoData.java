package uk.muster.demo;

import java.time.LocalTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import uk.muster.organisation.FirstAdministrator;

/** Fills an empty database before anybody is let in. */
@DemoComponent
class DemoData implements ApplicationRunner {

    private final FirstAdministrator firstAdministrator;
    private final DemoPeople people;
    private final DemoOrganisation organisation;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoData(
            FirstAdministrator firstAdministrator,
            DemoPeople people,
            DemoOrganisation organisation,
            DemoCalendar calendar,
            DemoActors actors) {
        this.firstAdministrator = firstAdministrator;
        this.people = people;
        this.organisation = organisation;
        this.calendar = calendar;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstAdministrator.isMissing()) {
            fill();
        }
    }

    private void fill() {
        String passwordHash = actors.at(calendar.start(), LocalTime.of(9, 0), people::createAdministrator);
        actors.as("admin", () -> {
            organisation.create();
            people.create(passwordHash, organisation.areasByCode(), organisation.unitsByCode());
        });
    }
}
