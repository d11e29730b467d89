package uk.muster.report.ui;

import java.util.Set;
import java.util.stream.Stream;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.ui.MarkdownField;

/** What closes the paper: the implications that must be stated, and what the board is asked. */
final class ClosingFields extends WrittenFields {

    private static final Set<String> KEYS =
            Set.of(FrontMatter.FINANCIAL, FrontMatter.LEGAL, FrontMatter.EQUALITIES, FrontMatter.RECOMMENDATION);

    private final MarkdownField first = new MarkdownField("Financial implications");
    private final SharedField financial;
    private final SharedField legal;
    private final SharedField equalities;
    private final SharedField recommendation;

    ClosingFields(Sharing sharing, Runnable changed) {
        MarkdownField last = new MarkdownField("Recommendation");
        first.setId("implications");
        last.setId("recommendation");
        financial = SharedField.text(FrontMatter.FINANCIAL, first, sharing, changed);
        legal = SharedField.text(FrontMatter.LEGAL, new MarkdownField("Legal implications"), sharing, changed);
        equalities = SharedField.text(
                FrontMatter.EQUALITIES, new MarkdownField("Equalities implications"), sharing, changed);
        recommendation = SharedField.text(FrontMatter.RECOMMENDATION, last, sharing, changed);
        fields().map(SharedField::component).forEach(this::add);
    }

    static boolean hasPassage(String key) {
        return KEYS.contains(key);
    }

    @Override
    void show(FrontMatter written) {
        financial.show(written.implications().financial());
        legal.show(written.implications().legal());
        equalities.show(written.implications().equalities());
        recommendation.show(written.recommendation());
    }

    @Override
    void focusFirst() {
        first.focus();
    }

    @Override
    FrontMatter applyTo(FrontMatter base) {
        return new FrontMatter(
                base.title(),
                base.agendaItem(),
                base.author(),
                base.sections(),
                new Implications(financial.words(), legal.words(), equalities.words()),
                recommendation.words(),
                base.leads(),
                base.version());
    }

    @Override
    Stream<SharedField> fields() {
        return Stream.of(financial, legal, equalities, recommendation);
    }
}
