package uk.muster.publication.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTextTest {

    @Test
    void listsItsNotesAtTheEnd() {
        String text = PaperText.of(
                SamplePapers.of("It rose^[Force survey.].", "[1] It fell^[Police data.]."), SamplePapers.EDITION);

        assertThat(text)
                .contains("\n2. It rose[1].\n\n3. [1] It fell[2].\n", "\n4. It rose[3].\n")
                .contains("\nNotes\n=====\n\n[1] Force survey.\n\n[2] Police data.\n\n[3] Force survey.\n");
        assertThat(PaperText.of(SamplePapers.of("It rose."), SamplePapers.EDITION))
                .doesNotContain("Notes");
    }

    @Test
    void readsAsAPaperDoes() {
        String text = PaperText.of(SamplePapers.of("It *rose*, see [paragraph 1](#p1)."), SamplePapers.EDITION);

        assertThat(text)
                .contains("Meeting of 2 June 2015\n", "Agenda item: 7\n", "Edition: 1.0, published 3 June 2015\n")
                .contains("\nPurpose of report\n=================\n\n1. To tell.\n")
                .contains("\nHow confidence is measured\n--------------------------\n\n3. It rose, see paragraph 1.\n")
                .contains("\nSurvey & method\n\n4. Each quarter.\n\n5. By post.\n\nWalsall")
                .contains("\n1.1 Increase confidence\n-----------------------\n◆ Off track\nTarget: increase by 2%")
                .contains("\nWalsall, ● On track\n\n6. It rose, see paragraph 1.\n\n    Outlook: As planned.\n")
                .contains(
                        "\n9. Without a sub-heading.\n\n10. The units report as follows.\n\n    Unit 1:\n    It rose, see paragraph 1.\n")
                .contains("\nNo update received from Sandwell and Dudley.\n")
                .contains("\nRecommendation\n==============\nThe Board is asked to:\n");
    }
}
