package uk.muster.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.Body;
import uk.muster.organisation.OrganisationService;
import uk.muster.publication.PublicationService;
import uk.muster.report.DeliverablePart;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.report.Layout;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportDraft;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.text.Dates;
import uk.muster.update.Status;

/** The board papers of the demonstration: what the editor writes, and the publication of those that are over. */
@DemoComponent
class DemoPapers {

    /** From so many units on, a table reads better than paragraphs. */
    private static final int MANY_UNITS = 4;

    private static final LocalTime AFTERNOON = LocalTime.of(15, 5);

    private final ReportService reports;
    private final SignOffService signOffs;
    private final PublicationService publications;
    private final RoundService rounds;
    private final OrganisationService organisation;
    private final DemoShowpiece showpiece;
    private final DemoActors actors;

    DemoPapers(
            ReportService reports,
            SignOffService signOffs,
            PublicationService publications,
            RoundService rounds,
            OrganisationService organisation,
            DemoShowpiece showpiece,
            DemoActors actors) {
        this.reports = reports;
        this.signOffs = signOffs;
        this.publications = publications;
        this.rounds = rounds;
        this.organisation = organisation;
        this.showpiece = showpiece;
        this.actors = actors;
    }

    /** The whole paper, published on the day it was due. */
    void publish(RoundView round) {
        RoundDates dates = round.dates();
        actors.act("editor", dates.reviewsDueOn().plusDays(1), AFTERNOON, () -> {
            ReportDraft draft = reports.draft(round.id());
            chooseTables(round.id());
            save(round, draft, summary(draft.document()));
        });
        LocalDate publication = dates.publicationDueOn();
        actors.act("editor", publication, LocalTime.NOON, () -> {
            reports.explain(
                    round.id(),
                    reports.draft(round.id()).unexplained(),
                    "Reminded twice; the next report will catch up.");
            signOffs.send(round.id());
        });
        actors.act("commissioner", publication, AFTERNOON, () -> publications.publish(round.id()));
    }

    /** A paper that is begun: all but its executive summary, which waits for the last updates. */
    void begin(RoundView round, LocalDate day) {
        actors.act("editor", day, AFTERNOON, () -> {
            ReportDraft draft = reports.draft(round.id());
            chooseTables(round.id());
            save(round, draft, "");
        });
    }

    private void save(RoundView round, ReportDraft draft, String summary) {
        FrontMatter written = written(round, draft, summary);
        if (showpiece.isShownIn(round)) {
            reports.save(round.id(), showpiece.addTo(written, round, draft));
            showpiece.exempt(round);
        } else {
            reports.save(round.id(), written);
        }
    }

    private void chooseTables(RoundId round) {
        rounds.requests(round).stream()
                .collect(groupingBy(RequestView::deliverable, counting()))
                .forEach((deliverable, units) -> {
                    if (units >= MANY_UNITS) {
                        reports.choose(round, deliverable, Layout.TABLE);
                    }
                });
    }

    private FrontMatter written(RoundView round, ReportDraft draft, String summary) {
        Body body = organisation.body();
        RoundDates dates = round.dates();
        String period = Dates.day(dates.periodFrom()) + " to " + Dates.day(dates.periodUntil());
        return new FrontMatter(
                "Police and Crime Plan: progress, " + period,
                "6",
                "Helen Marsh, policy officer",
                List.of(
                        new SectionText("Purpose of report", """
                                This report tells the %s what was done from %s under each deliverable of the Police and \
                                Crime Plan, and how each of them stands.""".formatted(body.boardName(), period)),
                        new SectionText("Executive summary", summary),
                        new SectionText("Background", """
                                The plan was approved before the financial year began. Each deliverable is reported on \
                                by the units that it concerns; what they report was read and approved by the %s's \
                                deputies and assistants before it came here.

                                A deliverable is complete, on track, at risk or off track. Where a unit had nothing \
                                to report, the paper says why.""".formatted(body.headTitle()))),
                new Implications(
                        "No financial implications beyond the budget already agreed.",
                        "The board has a duty to hold the Chief Constable to account for the delivery of the plan. This"
                                + " report helps it to do so.",
                        "The equality analysis of the plan covers its deliverables. None of the updates calls for a"
                                + " new one."),
                "The board is asked to note this report.",
                draft.frontMatter().version());
    }

    private static String summary(ReportDocument document) {
        List<DeliverablePart> offTrack = standing(document, Status.OFF_TRACK);
        String counts =
                "Deliverables: %d in all; %d complete, %d on track, %d at risk, %d off track, %d without a status."
                                .formatted(
                                        document.deliverables().count(),
                                        standing(document, Status.COMPLETE).size(),
                                        standing(document, Status.ON_TRACK).size(),
                                        standing(document, Status.AT_RISK).size(),
                                        offTrack.size(),
                                        standing(document, null).size())
                        + chart(document);
        if (offTrack.isEmpty()) {
            return counts;
        }
        return counts
                + "\n\nOff track, and to be looked at by the board: "
                + offTrack.stream()
                        .map(part -> "%s ({see:%s})".formatted(part.title(), part.number()))
                        .collect(joining("; "))
                + ".";
    }

    private static String chart(ReportDocument document) {
        String head = "\n\nChart: How the deliverables stand (number)\n\n| Status | Deliverables |\n| --- | ---: |\n";
        return Stream.of(Status.values())
                .map(status -> "| %s | %d |"
                        .formatted(status.label(), standing(document, status).size()))
                .collect(joining("\n", head, ""));
    }

    private static List<DeliverablePart> standing(ReportDocument document, @Nullable Status status) {
        return document.deliverables().filter(part -> part.status() == status).toList();
    }
}
