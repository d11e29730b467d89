package uk.muster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.muster.plan.VariationKind.CARRIED_FORWARD;
import static uk.muster.plan.VariationKind.ENDED;
import static uk.muster.plan.VariationKind.MERGED;
import static uk.muster.plan.VariationKind.MOVED;
import static uk.muster.plan.VariationKind.NEW;
import static uk.muster.plan.VariationKind.REWORDED;
import static uk.muster.plan.VariationKind.SPLIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariationComparisonTest {

    private static final String ROADS = "Safer roads";
    private static final String HOMES = "Safer homes";

    @Test
    void suggestsWhatBecameOfEachDeliverable() {
        EditionView before = edition(
                1,
                objective(ROADS, "Reduce speeding near schools", "Mend street lamps", "Reduce arson by 8 per cent"),
                objective(
                        HOMES,
                        "Fit stronger locks with landlords' help",
                        "Train wardens and open advice shops in every town centre",
                        "Reduce bicycle theft by 6 per cent",
                        "Publish a yearbook"));
        EditionView after = edition(
                100,
                objective(ROADS, "Reduce speeding near schools", "Hold a summit on rural drivers"),
                objective(
                        HOMES,
                        "Mend street lamps",
                        "Fit stronger locks and better lights with landlords' help",
                        "Reduce harm to homes, with a focus on arson (reduce by 5 per cent) and bicycle theft",
                        "Train wardens in every town centre",
                        "Open advice shops in every town centre"));

        VariationReport report = VariationComparison.of(before, after, List.of());

        assertThat(report.rows())
                .extracting(VariationRow::kind, row -> numbers(row.before()), VariationComparisonTest::number)
                .containsExactly(
                        tuple(CARRIED_FORWARD, "1.1", "1.1"),
                        tuple(NEW, "", "1.2"),
                        tuple(MOVED, "1.2", "2.1"),
                        tuple(REWORDED, "2.1", "2.2"),
                        tuple(MERGED, "1.3, 2.3", "2.3"),
                        tuple(SPLIT, "2.2", "2.4"),
                        tuple(SPLIT, "2.2", "2.5"),
                        tuple(ENDED, "2.4", ""));
        assertThat(report.rows()).allMatch(VariationRow::suggested);
    }

    @Test
    void showsWhatIsRecordedInsteadOfSuggestingIt() {
        EditionView before = edition(1, objective(ROADS, "Reduce speeding near schools", "Mend street lamps"));
        EditionView after = edition(100, objective(ROADS, "Reduce speeding near schools", "Light the streets"));
        DeliverableId speeding = new DeliverableId(100);
        DeliverableId light = new DeliverableId(101);

        VariationReport report = VariationComparison.of(
                before,
                after,
                List.of(
                        new VariationRecord(speeding, new Origin(Set.of(), "A fresh start")),
                        new VariationRecord(light, new Origin(Set.of(new DeliverableId(2)), "")),
                        new VariationRecord(null, new Origin(Set.of(new DeliverableId(1)), "Done"))));

        assertThat(report.rows())
                .extracting(VariationRow::kind, VariationRow::suggested, VariationRow::reason)
                .containsExactly(
                        tuple(NEW, false, "A fresh start"), tuple(REWORDED, false, ""), tuple(ENDED, false, "Done"));
    }

    @Test
    void suggestsAgainWhereTheRecordIsOfAnEditionThatWasCopiedEarlier() {
        EditionView before = edition(1, objective(ROADS, "Mend street lamps"));
        EditionView after = edition(100, objective(ROADS, "Mend street lamps"));

        VariationReport report = VariationComparison.of(
                before,
                after,
                List.of(new VariationRecord(new DeliverableId(100), new Origin(Set.of(new DeliverableId(77)), ""))));

        assertThat(report.rows())
                .extracting(VariationRow::kind, VariationRow::suggested)
                .containsExactly(tuple(CARRIED_FORWARD, true));
    }

    @Test
    void pointsOutADeliverableListedTwiceAndDoesNotCallItSplit() {
        EditionView before = edition(1, objective(ROADS, "Mend street lamps"));
        EditionView after = edition(100, objective(ROADS, "Mend street lamps", "Count cars", "Mend street lamps"));

        VariationReport report = VariationComparison.of(before, after, List.of());

        assertThat(report.repeats()).isEqualTo(Map.of(new DeliverableId(102), "1.1"));
        assertThat(report.rows()).extracting(VariationRow::kind).containsExactly(CARRIED_FORWARD, NEW, CARRIED_FORWARD);
    }

    @Test
    void listsWhatEndedWithItsObjectiveLast() {
        EditionView before = edition(1, objective(ROADS, "Mend street lamps"), objective(HOMES, "Fit stronger locks"));
        EditionView after = edition(100, objective(HOMES, "Fit stronger locks"));

        VariationReport report = VariationComparison.of(before, after, List.of());

        assertThat(report.sections())
                .extracting(VariationSection::objective)
                .containsExactly("1. Safer homes", "1. Safer roads");
        assertThat(report.rows()).extracting(VariationRow::kind).containsExactly(CARRIED_FORWARD, ENDED);
    }

    private record TestObjective(String title, String... deliverables) {}

    private static TestObjective objective(String title, String... deliverables) {
        return new TestObjective(title, deliverables);
    }

    private static EditionView edition(int firstId, TestObjective... objectives) {
        List<ObjectiveView> views = new ArrayList<>();
        int id = firstId;
        for (TestObjective objective : objectives) {
            int number = views.size() + 1;
            int base = id;
            List<DeliverableView> deliverables = IntStream.range(0, objective.deliverables().length)
                    .mapToObj(i -> new DeliverableView(
                            new DeliverableId(base + i),
                            number + "." + (i + 1),
                            objective.deliverables()[i],
                            null,
                            null,
                            Set.of()))
                    .toList();
            views.add(new ObjectiveView(new ObjectiveId(number), number, objective.title(), null, deliverables));
            id += deliverables.size();
        }
        return new EditionView(
                new EditionId(firstId),
                "Plan",
                "2014-15",
                LocalDate.of(2014, 4, 1),
                LocalDate.of(2015, 3, 31),
                null,
                0,
                views);
    }

    private static String number(VariationRow row) {
        return row.after() == null ? "" : row.after().number();
    }

    private static String numbers(List<DeliverableView> deliverables) {
        return deliverables.stream().map(DeliverableView::number).collect(Collectors.joining(", "));
    }
}
