package uk.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionNumberTest {

    @Test
    void itIsWrittenWithThreeDigitsAtLeast() {
        assertThat(new DecisionNumber(2013, 18).text()).isEqualTo("018/2013");
        assertThat(new DecisionNumber(2013, 1018).address()).isEqualTo("/published/decisions/1018-2013");
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(DecisionNumber.parse(" 018/2013 ")).contains(new DecisionNumber(2013, 18));
        assertThat(DecisionNumber.parse("018-2013")).contains(new DecisionNumber(2013, 18));
        assertThat(DecisionNumber.parse("18/2013")).isEmpty();
        assertThat(DecisionNumber.parse("018-2013.json")).isEmpty();
    }
}
