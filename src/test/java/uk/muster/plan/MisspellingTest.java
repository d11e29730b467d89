package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({"Walsal,Walsall", "wolverhamton,Wolverhampton", "Dudly,Dudley", "Public Protecton,Public Protection"})
    void aSlipIsTold(String typed, String name) {
        assertThat(Misspelling.likely(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Atlantis,Walsall", "Sandwell,Solihull", "'',Dudley"})
    void anotherWordIsNotASlip(String typed, String name) {
        assertThat(Misspelling.likely(typed, name)).isFalse();
    }

    @Test
    void distanceCountsLettersWhateverTheirCase() {
        assertThat(Misspelling.distance("DUDLEY", "Dudley")).isZero();
        assertThat(Misspelling.distance("kitten", "sitting")).isEqualTo(3);
    }
}
