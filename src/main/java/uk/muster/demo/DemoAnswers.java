package uk.muster.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RequestId;
import uk.muster.round.RoundDates;
import uk.muster.text.Dates;
import uk.muster.update.CommentService;
import uk.muster.update.ThreadId;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** How units answer and reviewers decide in the demonstration, each on their own day. */
@DemoComponent
class DemoAnswers {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);
    private static final LocalTime EVENING = LocalTime.of(17, 5);

    private final UpdateService updates;
    private final CommentService comments;
    private final DemoActors actors;
    private final DemoWords words;

    DemoAnswers(UpdateService updates, CommentService comments, DemoActors actors, DemoWords words) {
        this.updates = updates;
        this.comments = comments;
        this.actors = actors;
        this.words = words;
    }

    /** How far an answer gets. */
    enum Stage {
        NOT_STARTED,
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    /** In one transaction from the first word to the decision: a commit a step would make a first start slow. */
    @Transactional
    void answer(DemoRequest asked, Stage stage, LocalDate from, LocalDate until) {
        if (stage == Stage.NOT_STARTED) {
            return;
        }
        RandomGenerator lot = asked.lot();
        LocalDate written = from.plusDays(lot.nextLong(Math.max(1, ChronoUnit.DAYS.between(from, until))));
        LocalDate decided = written.plusDays(1);
        UpdateContent content = content(asked, lot);
        UpdateView draft = written(asked, content, 0, written, lot);
        if (stage == Stage.DRAFT) {
            return;
        }
        UpdateView submitted = submitted(asked, draft, written, lot);
        boolean secondThought = content.nil() == null && lot.nextInt(12) == 0;
        if (stage == Stage.RETURNED || stage == Stage.APPROVED && secondThought) {
            UpdateView returned = returned(asked, submitted, decided, lot);
            if (stage == Stage.APPROVED) {
                UpdateView improved = written(asked, words.improved(content), returned.version(), decided, lot);
                submitted = submitted(asked, improved, decided, lot);
                settle(asked, decided);
            }
        }
        if (stage == Stage.APPROVED) {
            approve(asked, submitted, decided.plusDays(1), lot);
        }
    }

    private UpdateContent content(DemoRequest asked, RandomGenerator lot) {
        RoundDates dates = asked.round().dates();
        if (asked.deliverable().target() == null && lot.nextInt(9) == 0) {
            return words.nilReturn(dates.meetingOn().plusDays(30), lot);
        }
        String period = Dates.day(dates.periodFrom()) + " to " + Dates.day(dates.periodUntil());
        return words.update(asked.deliverable(), asked.unit().name(), period, lot);
    }

    private UpdateView written(
            DemoRequest asked, UpdateContent content, long version, LocalDate day, RandomGenerator lot) {
        String writer = lot.nextInt(3) == 0 ? asked.contributor() : asked.lead();
        return actors.ask(
                writer, day, time(lot), () -> updates.save(asked.request().id(), content, version));
    }

    private UpdateView submitted(DemoRequest asked, UpdateView draft, LocalDate day, RandomGenerator lot) {
        return actors.ask(
                asked.lead(),
                day,
                time(lot),
                () -> updates.submit(asked.request().id(), draft.version()));
    }

    private UpdateView returned(DemoRequest asked, UpdateView submitted, LocalDate day, RandomGenerator lot) {
        RequestId id = asked.request().id();
        return actors.ask(asked.reviewer(), day, time(lot), () -> {
            submitted.content().paragraphs().stream()
                    .findFirst()
                    .ifPresent(
                            paragraph -> comments.start(id, paragraph.id(), "Against which quarter is this measured?"));
            return updates.returnToUnit(
                    id, submitted.version(), "Please say what this is compared with, so that the board can judge it.");
        });
    }

    /** The unit answers what it was asked, and the reviewer is content. */
    private void settle(DemoRequest asked, LocalDate day) {
        List<ThreadId> threads = actors.ask(
                asked.lead(),
                day,
                EVENING,
                () -> comments.threads(asked.request().id()).stream()
                        .map(thread -> new ThreadId(thread.id()))
                        .toList());
        actors.act(
                asked.lead(),
                day,
                EVENING,
                () -> threads.forEach(thread -> comments.reply(thread, "Against the same quarter of last year.")));
        actors.act(asked.reviewer(), day.plusDays(1), AFTERNOON, () -> threads.forEach(comments::resolve));
    }

    private void approve(DemoRequest asked, UpdateView submitted, LocalDate day, RandomGenerator lot) {
        actors.ask(
                asked.reviewer(),
                day,
                time(lot),
                () -> updates.approve(asked.request().id(), submitted.version()));
    }

    private static LocalTime time(RandomGenerator lot) {
        return AFTERNOON.plusMinutes(lot.nextInt(60));
    }
}
