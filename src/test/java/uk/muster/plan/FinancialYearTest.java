package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    @Test
    void runsFromAprilToMarch() {
        FinancialYear year = FinancialYear.parse(" 2014-15 ");

        assertThat(year.startsOn()).isEqualTo(LocalDate.of(2014, 4, 1));
        assertThat(year.endsOn()).isEqualTo(LocalDate.of(2015, 3, 31));
        assertThat(year.next()).hasToString("2015-16");
    }

    @Test
    void turnsOfTheCenturyAreWrittenWithTwoDigits() {
        assertThat(FinancialYear.parse("2099-00").next()).hasToString("2100-01");
    }

    @Test
    void marchBelongsToTheYearBefore() {
        assertThat(FinancialYear.of(LocalDate.of(2015, 3, 31))).hasToString("2014-15");
        assertThat(FinancialYear.of(LocalDate.of(2015, 4, 1))).hasToString("2015-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014", "2014-16", "2014-2015", "14-15", "year"})
    void otherWaysOfWritingAreRefusedInWords(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("year");
    }
}
