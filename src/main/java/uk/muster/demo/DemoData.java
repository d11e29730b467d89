package uk.muster.demo;

import java.time.LocalTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import uk.muster.organisation.FirstAdministrator;

/** Fills an empty database before anybody is let in. */
@DemoComponent
class DemoData implements ApplicationRunner {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final FirstAdministrator firstAdministrator;
    private final DemoPeople people;
    private final DemoOrganisation organisation;
    private final DemoPlan plan;
    private final DemoRounds rounds;
    private final DemoCover cover;
    private final DemoQuestions questions;
    private final DemoDecisions decisions;
    private final DemoCalendar calendar;
    private final DemoActors actors;

    DemoData(
            FirstAdministrator firstAdministrator,
            DemoPeople people,
            DemoOrganisation organisation,
            DemoPlan plan,
            DemoRounds rounds,
            DemoCover cover,
            DemoQuestions questions,
            DemoDecisions decisions,
            DemoCalendar calendar,
            DemoActors actors) {
        this.firstAdministrator = firstAdministrator;
        this.people = people;
        this.organisation = organisation;
        this.plan = plan;
        this.rounds = rounds;
        this.cover = cover;
        this.questions = questions;
        this.decisions = decisions;
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
        String passwordHash = people.hashedPassword();
        actors.act("nobody", calendar.start(), MORNING, () -> people.createAdministrator(passwordHash));
        actors.act("admin", calendar.start(), MORNING, () -> {
            organisation.create();
            people.create(passwordHash, organisation.areasByCode(), organisation.unitsByCode());
        });
        plan.create();
        rounds.create();
        cover.create();
        questions.create();
        decisions.create();
    }
}
