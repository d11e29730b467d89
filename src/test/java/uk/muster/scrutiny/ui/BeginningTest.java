package uk.muster.scrutiny.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource({
        "It rose.,It rose.",
        "It **rose** again.,It rose…",
        "Unprecedented,Unprecedente…",
        "12345678901😀😀,12345678901…"
    })
    void aTextIsCutOffBetweenWordsIfItHasSome(String markdown, String beginning) {
        assertThat(Beginning.of(markdown, 12)).isEqualTo(beginning);
    }
}
