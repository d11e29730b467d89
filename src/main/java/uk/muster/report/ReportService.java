package uk.muster.report;

import java.util.List;
import org.springframework.stereotype.Service;
import uk.muster.round.RoundId;

/** The board report of a round: what the editor writes, and the whole as it would be published now. */
@Service
public class ReportService {

    /** Assembles the paper from what is stored at this moment. In a constant number of statements. */
    public ReportDocument assemble(RoundId round) {
        throw new UnsupportedOperationException();
    }

    /** What stands in the way of publishing the paper. */
    public List<Finding> findings(RoundId round) {
        throw new UnsupportedOperationException();
    }
}
