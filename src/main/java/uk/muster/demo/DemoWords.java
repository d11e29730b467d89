package uk.muster.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.Target;
import uk.muster.update.NilKind;
import uk.muster.update.NilReturn;
import uk.muster.update.ParagraphText;
import uk.muster.update.Result;
import uk.muster.update.Status;
import uk.muster.update.UpdateContent;

/** What the demonstration's units write: paragraphs of a file, with figures drawn by lot. */
@DemoComponent
class DemoWords {

    private static final List<String> PLACES = List.of(
            "Millbrook",
            "Eastfield",
            "the canal quarter",
            "Oakhill",
            "Station Road",
            "Highbury Park",
            "Lea Bank",
            "the market square",
            "Thornley",
            "Northgate");

    private static final List<String> OUTLOOKS = List.of(
            "On course for the end of the year.",
            "The next quarter should confirm this.",
            "Winter will show whether it lasts.",
            "Back on course by the next report if the vacancies are filled.",
            "Some risk remains until the agreement is signed.",
            "No change is expected before the spring.");

    private static final List<String> MILESTONES =
            List.of("", "First review held.", "Agreement signed with all partners.", "Training finished.", "");

    private static final List<String> EVIDENCE =
            List.of("Quarterly figures of the unit.", "Minutes of the steering group.", "Dip sample of records.", "");

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> paragraphs = read();

    UpdateContent update(DeliverableView deliverable, String unit, String period, RandomGenerator lot) {
        Result result = deliverable.target() == null ? null : result(deliverable.target(), period, lot);
        List<ParagraphText> texts = paragraphs(deliverable).stream()
                .limit(1 + lot.nextInt(3))
                .map(text -> filled(text, unit, result, lot))
                .map(text -> new ParagraphText(new UUID(lot.nextLong(), lot.nextLong()), text))
                .toList();
        return new UpdateContent(
                texts, status(lot), one(OUTLOOKS, lot), one(MILESTONES, lot), one(EVIDENCE, lot), result, null);
    }

    UpdateContent nilReturn(LocalDate awaited, RandomGenerator lot) {
        NilReturn nil = switch (one(List.of(NilKind.values()), lot)) {
            case REPORTED_ELSEWHERE ->
                new NilReturn(NilKind.REPORTED_ELSEWHERE, "Annual report on custody, item 9", null);
            case DATA_AWAITED -> new NilReturn(NilKind.DATA_AWAITED, "National comparison", awaited);
            case BODY_WILL_REPORT -> new NilReturn(NilKind.BODY_WILL_REPORT, "", null);
            case NOTHING_TO_REPORT -> new NilReturn(NilKind.NOTHING_TO_REPORT, "", null);
        };
        return new UpdateContent(List.of(), null, "", "", "", null, nil);
    }

    /** The same update after a second thought. */
    UpdateContent improved(UpdateContent content) {
        List<ParagraphText> texts = new ArrayList<>(content.paragraphs());
        ParagraphText last = texts.removeLast();
        texts.add(new ParagraphText(
                last.id(), last.text() + "\n\nThe comparison is with the same quarter of the year before."));
        return new UpdateContent(
                texts,
                content.status(),
                content.outlook(),
                content.milestones(),
                content.evidence(),
                content.result(),
                content.nil());
    }

    private List<String> paragraphs(DeliverableView deliverable) {
        return paragraphs.entrySet().stream()
                .filter(entry -> deliverable.title().startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No words for " + deliverable.title()))
                .getValue();
    }

    private static Status status(RandomGenerator lot) {
        int drawn = lot.nextInt(100);
        if (drawn < 10) {
            return Status.COMPLETE;
        }
        if (drawn < 78) {
            return Status.ON_TRACK;
        }
        return drawn < 96 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    private static Result result(Target target, String period, RandomGenerator lot) {
        boolean share = target.direction() == Target.Direction.INCREASE
                || target.measure().startsWith("energy");
        BigDecimal value = share
                ? BigDecimal.valueOf(lot.nextInt(610, 940), 1)
                : BigDecimal.valueOf(lot.nextInt(38, 290)).setScale(0, RoundingMode.UNNECESSARY);
        return new Result(value, period, "Force performance database");
    }

    private static String filled(String text, String unit, @Nullable Result result, RandomGenerator lot) {
        return GAP.matcher(text).replaceAll(gap -> switch (gap.group(1)) {
            case "unit" -> unit;
            case "place" -> one(PLACES, lot);
            case "few" -> String.valueOf(lot.nextInt(2, 10));
            case "tens" -> String.valueOf(lot.nextInt(12, 95));
            case "hundreds" -> String.valueOf(lot.nextInt(120, 940));
            case "pct" -> lot.nextInt(2, 10) + "." + lot.nextInt(1, 10);
            case "result" -> Objects.requireNonNull(result, text).value().toPlainString();
            default -> throw new IllegalStateException("Nothing fills " + gap.group() + " in: " + text);
        });
    }

    private static <T> T one(List<T> things, RandomGenerator lot) {
        return things.get(lot.nextInt(things.size()));
    }

    private static Map<String, List<String>> read() {
        try {
            Map<String, List<String>> read = new LinkedHashMap<>();
            List<String> current = new ArrayList<>();
            String file = new ClassPathResource("demo/updates.txt").getContentAsString(StandardCharsets.UTF_8);
            for (String line : file.lines().toList()) {
                if (line.startsWith("= ")) {
                    current = new ArrayList<>();
                    read.put(line.substring(2), current);
                } else if (line.startsWith("Chart: ") || line.startsWith("|")) {
                    current.add(current.removeLast() + (line.startsWith("|") ? "\n" : "\n\n") + line);
                } else if (!line.startsWith("#")) {
                    current.add(line);
                }
            }
            return read;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
