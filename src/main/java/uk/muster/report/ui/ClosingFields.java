package uk.muster.report.ui;

import java.util.List;
import uk.muster.report.FrontMatter;
import uk.muster.report.Implications;
import uk.muster.text.Passage;
import uk.muster.ui.MarkdownField;

/** What closes the paper: the implications that must be stated, and what the board is asked. */
final class ClosingFields extends WrittenFields {

    private final MarkdownField financial = new MarkdownField("Financial implications");
    private final MarkdownField legal = new MarkdownField("Legal implications");
    private final MarkdownField equalities = new MarkdownField("Equalities implications");
    private final MarkdownField recommendation = new MarkdownField("Recommendation");

    ClosingFields() {
        financial.setId("implications");
        recommendation.setId("recommendation");
        add(financial, legal, equalities, recommendation);
    }

    @Override
    void show(FrontMatter written) {
        financial.setValue(written.implications().financial());
        legal.setValue(written.implications().legal());
        equalities.setValue(written.implications().equalities());
        recommendation.setValue(written.recommendation());
    }

    @Override
    void focusFirst() {
        financial.focus();
    }

    @Override
    FrontMatter applyTo(FrontMatter base) {
        return new FrontMatter(
                base.title(),
                base.agendaItem(),
                base.author(),
                base.sections(),
                new Implications(financial.getValue(), legal.getValue(), equalities.getValue()),
                recommendation.getValue(),
                base.version());
    }

    @Override
    List<Passage> passages(FrontMatter written) {
        Implications implications = written.implications();
        return List.of(
                new Passage("financial", "Financial implications", implications.financial()),
                new Passage("legal", "Legal implications", implications.legal()),
                new Passage("equalities", "Equalities implications", implications.equalities()),
                new Passage("recommendation", "Recommendation", written.recommendation()));
    }
}
