package uk.muster.testing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.muster.organisation.CoverDetails;
import uk.muster.organisation.CoverId;
import uk.muster.organisation.CoverService;

/** Cover as an administrator arranges it. */
@Component
public class TestCover {

    private final CoverService covers;
    private final TestOrganisation organisation;
    private final Clock clock;

    TestCover(CoverService covers, TestOrganisation organisation, Clock clock) {
        this.covers = covers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** From today on for three days more. */
    public CoverId arrange(String absent, String standIn) {
        SignedIn.as("admin");
        LocalDate today = LocalDate.now(clock);
        return covers.arrange(
                new CoverDetails(organisation.person(absent), organisation.person(standIn), today, today.plusDays(3)));
    }
}
