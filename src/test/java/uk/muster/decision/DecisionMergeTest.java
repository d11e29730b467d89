package uk.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.decision.TestDecisions.exempt;
import static uk.muster.decision.TestDecisions.text;

import org.junit.jupiter.api.Test;
import uk.muster.decision.DecisionMerge.Clash;
import uk.muster.report.ExemptGround;

class DecisionMergeTest {

    @Test
    void whatTwoWroteInDifferentPlacesComesTogether() {
        DecisionMerge merge = DecisionMerge.of(
                text("Grants for the north"),
                text("Large grants for the north"),
                exempt("Grants for the south", ExemptGround.CRIME));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.withMine()).isEqualTo(exempt("Large grants for the south", ExemptGround.CRIME));
        assertThat(merge.withTheirs()).isEqualTo(merge.withMine());
    }

    @Test
    void whatTwoWroteInTheSamePlaceIsToBeChosen() {
        DecisionMerge merge = DecisionMerge.of(
                text("Grants"), exempt("Loans", ExemptGround.CRIME), exempt("Gifts", ExemptGround.IDENTITY));

        assertThat(merge.clashes())
                .containsExactly(
                        new Clash("Title", "Loans", "Gifts"),
                        new Clash("Exemption", ExemptGround.CRIME.label(), ExemptGround.IDENTITY.label()));
        assertThat(merge.withMine()).isEqualTo(exempt("Loans", ExemptGround.CRIME));
        assertThat(merge.withTheirs()).isEqualTo(exempt("Gifts", ExemptGround.IDENTITY));
    }
}
