package uk.muster.report;

import java.util.stream.Stream;
import uk.muster.text.Markdown;
import uk.muster.text.RichText;

/** Finds tables that are to be drawn and cannot be, for words where a number should be and the like. Decision 0201. */
final class ChartCheck implements TextCheck {

    @Override
    public Stream<Finding> in(PaperText text) {
        return Markdown.toRichText(text.written()).blocks().stream()
                .filter(RichText.Chart.class::isInstance)
                .map(RichText.Chart.class::cast)
                .filter(chart -> !chart.fault().isEmpty())
                .map(chart -> text.finding(FindingKind.CHART_NOT_DRAWN, message(chart)));
    }

    private static String message(RichText.Chart chart) {
        String caption = chart.words();
        return caption.isEmpty() ? chart.fault() : "Chart " + Excerpt.start(caption) + ": " + chart.fault();
    }
}
