package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTextTest {

    @Test
    void readsAsAPaperDoes() {
        String text = PaperText.of(SamplePapers.of("It *rose*, see [paragraph 1](#p1)."), SamplePapers.EDITION);

        assertThat(text)
                .contains("Meeting of 2 June 2015\n", "Agenda item: 7\n", "Edition: 1.0, published 3 June 2015\n")
                .contains("\nPurpose of report\n=================\n\n1. To tell.\n")
                .contains("\n1.1 Increase confidence\n-----------------------\n◆ Off track\nTarget: increase by 2%")
                .contains("\nWalsall, ● On track\n\n3. It rose, see paragraph 1.\n\n    Outlook: As planned.\n")
                .contains("\n6. The units report as follows.\n\n    Unit 1:\n    It rose, see paragraph 1.\n")
                .contains("\nNo update received from Sandwell and Dudley.\n")
                .contains("\nRecommendation\n==============\nThe Board is asked to:\n");
    }
}
