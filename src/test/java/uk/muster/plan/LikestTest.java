package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.plan.Likest.Item;

class LikestTest {

    @Test
    void sameWordsGoBeforeTheSameNumber() {
        var before = List.of(new Item("1.1", "Listen to victims"), new Item("1.2", "Reduce burglary by 2 per cent"));
        var after = List.of(new Item("1.1", "Reduce burglary by 2 per cent"), new Item("1.2", "Listen to victims."));

        assertThat(Likest.match(before, after)).containsExactly(Optional.of(1), Optional.of(0));
    }

    @Test
    void listedTwiceEachKeepsItsOwnNumber() {
        var twice = List.of(new Item("4.4", "Work smarter"), new Item("4.6", "Work smarter"));

        assertThat(Likest.match(twice, twice.reversed())).containsExactly(Optional.of(1), Optional.of(0));
    }

    @Test
    void rewordedItemIsFoundUnderItsNumberOrElsewhere() {
        var before = List.of(
                new Item("1.1", "Reduce violent crime by 8 per cent"),
                new Item("1.2", "Publish a strategy for helping victims of crime"));
        var after = List.of(
                new Item("1.1", "Reduce violent crime where somebody is hurt by 5 per cent"),
                new Item("3.1", "Publish the strategy for helping all victims of crime"));

        assertThat(Likest.match(before, after)).containsExactly(Optional.of(0), Optional.of(1));
    }

    @Test
    void sameNumberWithOtherWordsIsSomethingNew() {
        var before = List.of(new Item("1.1", "Buy green cars"));
        var after = List.of(new Item("1.1", "Improve confidence in the handling of complaints"));

        assertThat(Likest.match(before, after)).containsExactly(Optional.empty());
    }
}
