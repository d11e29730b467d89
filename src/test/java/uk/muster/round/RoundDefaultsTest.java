package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionSummary;

class RoundDefaultsTest {

    private static final EditionSummary EDITION = new EditionSummary(
            new EditionId(1), "Plan", "2014-15", LocalDate.of(2014, 4, 1), LocalDate.of(2015, 3, 31), null, 10, 51);

    private static final RoundDates FIRST_QUARTER = new RoundDates(
            LocalDate.of(2014, 4, 1),
            LocalDate.of(2014, 6, 30),
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2014, 7, 11),
            LocalDate.of(2014, 7, 18),
            LocalDate.of(2014, 7, 25),
            LocalDate.of(2014, 8, 5));

    @Test
    void theFirstRoundCoversTheEditionsFirstThreeMonths() {
        RoundDates dates = new RoundDefaults(EDITION, Optional.empty()).suggested();

        assertThat(dates.periodFrom()).isEqualTo("2014-04-01");
        assertThat(dates.periodUntil()).isEqualTo("2014-06-30");
        assertThat(dates.problems()).isEmpty();
    }

    @Test
    void theNextRoundCarriesTheLastOnesRhythmOn() {
        RoundDates dates = new RoundDefaults(EDITION, Optional.of(FIRST_QUARTER)).suggested();

        assertThat(dates)
                .isEqualTo(new RoundDates(
                        LocalDate.of(2014, 7, 1),
                        LocalDate.of(2014, 9, 30),
                        LocalDate.of(2014, 10, 1),
                        LocalDate.of(2014, 10, 10),
                        LocalDate.of(2014, 10, 17),
                        LocalDate.of(2014, 10, 24),
                        LocalDate.of(2014, 11, 5)));
    }

    @Test
    void allDaysFollowTheMeetingsAndFallOnWorkingDays() {
        RoundDates dates = new RoundDefaults(EDITION, Optional.of(FIRST_QUARTER)).suggested(LocalDate.of(2014, 12, 3));

        assertThat(dates.opensOn()).isEqualTo("2014-10-29");
        assertThat(dates.updatesDueOn()).isEqualTo("2014-11-07");
        assertThat(dates.publicationDueOn()).isEqualTo("2014-11-21");
        assertThat(dates.problems()).isEmpty();
    }

    @Test
    void aNewEditionStartsItsPeriodAfresh() {
        EditionSummary next = new EditionSummary(
                new EditionId(2), "Plan", "2015-16", LocalDate.of(2015, 4, 1), LocalDate.of(2016, 3, 31), null, 9, 40);

        assertThat(new RoundDefaults(next, Optional.of(FIRST_QUARTER))
                        .suggested()
                        .periodFrom())
                .isEqualTo("2015-04-01");
    }
}
