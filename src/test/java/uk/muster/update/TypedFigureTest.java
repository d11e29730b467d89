package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            77.3 | 77.3
            -2 | -2
            −2 | -2
            1,204 | 1204
            -1,204,000.5 | -1204000.5
            77. | 77
            123456789012345.1234 | 123456789012345.1234
            """)
    void aFigureIsReadAsPeopleTypeIt(String typed, BigDecimal value) {
        assertThat(TypedFigure.read(" " + typed + " "))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "about 5", "12,34", "1e9", "77.3%", "1234567890123456", "1.23456", "٣", "1\n2"})
    void whatIsNoFigureOrTooLongIsNotRead(String typed) {
        assertThat(TypedFigure.read(typed)).isEmpty();
    }
}
