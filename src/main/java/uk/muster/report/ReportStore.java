package uk.muster.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;

/** Finds the stored report of a round; whoever changes it holds its row until their transaction ends. */
@Component
class ReportStore {

    private final BoardReportRepository reports;
    private final MaterialReader reader;
    private final RoundService rounds;

    ReportStore(BoardReportRepository reports, MaterialReader reader, RoundService rounds) {
        this.reports = reports;
        this.reader = reader;
        this.rounds = rounds;
    }

    Optional<BoardReport> find(RoundId round) {
        return reports.findByRoundId(round.value());
    }

    Optional<BoardReport> locked(RoundId round) {
        return reports.findForChange(round.value());
    }

    /** The report to be changed; its row is made when somebody first writes, and closed once the paper is out. */
    BoardReport forChange(RoundId round) {
        BoardReport report = locked(round).orElseGet(() -> begin(round));
        RoundState state = rounds.round(round).state();
        if (state == RoundState.SIGNED_OFF) {
            throw new ReportRefused(
                    "This round's paper is signed off. Nothing in it changes unless that is taken back.");
        }
        if (state == RoundState.PUBLISHED) {
            throw new ReportRefused("This round's paper is published. Nothing in it changes any more.");
        }
        return report;
    }

    private BoardReport begin(RoundId round) {
        FrontMatter blank = reader.blank(round);
        boolean first = reports.begin(round.value(), blank.title()) == 1;
        if (first) {
            List<SectionText> sections = blank.sections();
            for (int position = 0; position < sections.size(); position++) {
                reports.beginSection(
                        round.value(),
                        position,
                        sections.get(position).id().toString(),
                        sections.get(position).heading());
            }
        }
        return locked(round).orElseThrow();
    }
}
