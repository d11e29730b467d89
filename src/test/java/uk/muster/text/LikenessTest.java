package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void isOneForTheSameWordsInAnyFormOrOrder() {
        assertThat(Difference.likeness("Reduce burglary", "Reduce burglary")).isEqualTo(1);
        assertThat(Difference.likeness("Working with partners", "work with partnerships"))
                .isEqualTo(1);
        assertThat(Difference.likeness("", "")).isEqualTo(1);
    }

    @Test
    void isNoughtWhenNothingIsShared() {
        assertThat(Difference.likeness("Reduce burglary", "Plant trees")).isZero();
        assertThat(Difference.likeness("Reduce burglary", "")).isZero();
    }

    @Test
    void isHighForARewordedTitleAndLowForAnotherOne() {
        String title = "Run a shared call centre with the fire service by 2014";

        assertThat(Difference.likeness(title, "Run the call centre shared with the fire service"))
                .isGreaterThan(0.7);
        assertThat(Difference.likeness(title, "Open a new control room for the ambulance trust by 2014"))
                .isLessThan(0.3);
    }

    @Test
    void hardlyHeedsTheSmallWords() {
        assertThat(Difference.likeness("the state of the art", "the price of the bread"))
                .isLessThan(0.2);
    }

    @Test
    void heedsAWordTheMoreTheRarerItIsAmongTheTexts() {
        List<String> titles = List.of("Reduce burglary", "Reduce robbery", "Reduce arson", "Prevent burglary");
        Likeness likeness = Likeness.among(titles);

        assertThat(likeness.of("Reduce burglary", "Prevent burglary"))
                .isGreaterThan(likeness.of("Reduce burglary", "Reduce robbery"));
    }

    @Test
    void hardlyHeedsTargetsThatChangeEveryYear() {
        Likeness likeness = Likeness.among(List.of());

        assertThat(likeness.of("Reduce arson by 8 per cent", "Reduce arson by 5 per cent"))
                .isGreaterThan(0.9);
        assertThat(likeness.of("Reduce arson by 5 per cent", "Plant trees by 5 per cent"))
                .isLessThan(0.2);
    }

    @Test
    void tellsHowMuchOfAShortTextALongOneHolds() {
        Likeness likeness = Likeness.among(List.of());

        assertThat(likeness.share("Reduce arson", "Reduce harm by fire: arson, neglect and carelessness"))
                .isEqualTo(1);
        assertThat(likeness.share("Reduce harm by fire: arson, neglect and carelessness", "Reduce arson"))
                .isLessThan(0.5);
        assertThat(likeness.share("", "Reduce arson")).isZero();
    }
}
