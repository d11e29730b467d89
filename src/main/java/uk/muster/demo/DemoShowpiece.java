package uk.muster.demo;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import uk.muster.picture.PictureService;
import uk.muster.report.ExemptGround;
import uk.muster.report.ExemptPlace;
import uk.muster.report.ExemptionService;
import uk.muster.report.FrontMatter;
import uk.muster.report.LeadText;
import uk.muster.report.ReportDraft;
import uk.muster.report.SectionText;
import uk.muster.round.RoundView;
import uk.muster.text.PictureMarkdown;

/**
 * What the latest papers show of all that a paper may hold: a lead-in under a heading of its own, with a footnote, a chart
 * and a picture, and a section that the public does not read.
 */
@DemoComponent
class DemoShowpiece {

    private static final String PLACE = "buildings";
    private static final List<Integer> VISITORS = List.of(312, 341, 378);

    private static final SectionText BIDS = new SectionText("Bids for the custody transport contract", """
            Two firms bid. The cheaper asks eleven per cent less than today's contractor and offers fewer vehicles at night. \
            Talks with both go on until the end of next month.""");

    private final PictureService pictures;
    private final ExemptionService exemptions;
    private final DemoCalendar calendar;

    DemoShowpiece(PictureService pictures, ExemptionService exemptions, DemoCalendar calendar) {
        this.pictures = pictures;
        this.exemptions = exemptions;
        this.calendar = calendar;
    }

    /** The paper that came out last, and the one that is being written. */
    boolean isShownIn(RoundView round) {
        return !round.dates().meetingOn().isBefore(calendar.round(1).meetingOn());
    }

    FrontMatter addTo(FrontMatter written, RoundView round, ReportDraft draft) {
        List<SectionText> sections = new ArrayList<>(written.sections());
        sections.add(BIDS);
        FrontMatter longer = new FrontMatter(
                written.title(),
                written.agendaItem(),
                written.author(),
                sections,
                written.implications(),
                written.recommendation(),
                written.version());
        return draft.leads().stream()
                .filter(choice -> choice.at().name().contains(PLACE))
                .findFirst()
                .map(choice -> longer.with(new LeadText(
                        choice.lead(),
                        "One counter in place of two",
                        lead(round.dates().periodFrom()))))
                .orElseThrow();
    }

    private String lead(LocalDate from) {
        String months = IntStream.range(0, VISITORS.size())
                .mapToObj(index -> "| %s | %d |"
                        .formatted(
                                from.plusMonths(index).getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                                VISITORS.get(index)))
                .collect(joining("\n"));
        return """
                The library and the police have shared the front counter in Millbrook since last spring.^[Estates register \
                of the force, at the end of the period.] More people come than to the two counters before.

                Chart: People at the shared counter (number)

                | Month | People |
                | --- | ---: |
                %s

                %s""".formatted(months, PictureMarkdown.of(DemoPicture.WORDS, pictures.add(DemoPicture.drawn())));
    }

    void exempt(RoundView round) {
        exemptions.exempt(
                round.id(),
                new ExemptPlace(FrontMatter.textKey(BIDS.id())),
                ExemptGround.BUSINESS,
                "Each bidder would learn what the other offers while the talks go on, and the public would pay more.");
    }
}
