package uk.muster.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.update.NilReturn;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** Lays out the answers to one deliverable: texts or a table first, then nil returns, then who gave nothing. */
final class Blocks {

    private static final String TABLE_LEAD = "The units report as follows.";

    private final List<Contribution> contributions;
    private final Exemptions exemptions;
    private final Numbering numbering;
    private final NilWords nilWords;

    Blocks(List<Contribution> contributions, Exemptions exemptions, Numbering numbering, NilWords nilWords) {
        this.contributions = contributions;
        this.exemptions = exemptions;
        this.numbering = numbering;
        this.nilWords = nilWords;
    }

    List<Block> in(Layout layout) {
        List<Contribution> texts =
                contributions.stream().filter(Contribution::isText).toList();
        List<Block> blocks = new ArrayList<>();
        if (layout == Layout.TABLE && severalAsked() && !texts.isEmpty()) {
            blocks.add(new Block.Table(
                    numbering.next(), TABLE_LEAD, texts.stream().map(this::row).toList()));
        } else {
            texts.stream().map(this::text).forEach(blocks::add);
        }
        blocks.addAll(nilReturns());
        blocks.addAll(unanswered());
        return blocks;
    }

    private boolean severalAsked() {
        return contributions.size() > 1;
    }

    private Block.Text text(Contribution from) {
        Exemption whole = exemptions.of(from);
        return new Block.Text(
                from.by(),
                severalAsked(),
                from.given().status(),
                from.paragraphs().stream()
                        .map(paragraph -> numbering.number(paragraph.text(), whole == null ? of(paragraph) : whole))
                        .toList(),
                Details.of(from.given()),
                from.isApproved(),
                whole);
    }

    private @Nullable Exemption of(ParagraphText paragraph) {
        return exemptions.of(ExemptPlace.paragraph(paragraph.id()));
    }

    private Block.Row row(Contribution from) {
        UpdateContent given = from.given();
        return new Block.Row(
                from.by(),
                given.status(),
                from.paragraphs().stream().map(ParagraphText::text).collect(Collectors.joining("\n\n")),
                Details.of(given),
                from.isApproved(),
                exemptions.ofRow(from));
    }

    /** Nil returns in words; units with the same words share a sentence. */
    private List<Block.Note> nilReturns() {
        Map<NilSaid, List<Respondent>> byWords = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            NilReturn nil = contribution.nil();
            if (nil != null) {
                byWords.computeIfAbsent(new NilSaid(nil, contribution.isApproved()), key -> new ArrayList<>())
                        .add(contribution.by());
            }
        }
        return byWords.entrySet().stream()
                .map(said -> note(said.getKey(), said.getValue()))
                .toList();
    }

    private Block.Note note(NilSaid said, List<Respondent> by) {
        String sentence = severalAsked() ? nilWords.of(said.nil(), by) : nilWords.of(said.nil());
        return new Block.Note(by, sentence, said.approved());
    }

    private List<Block.Note> unanswered() {
        if (contributions.isEmpty()) {
            return List.of(new Block.Note(List.of(), "No update was asked for this period.", true));
        }
        List<Respondent> silent = contributions.stream()
                .filter(contribution -> !contribution.isAnswered())
                .map(Contribution::by)
                .toList();
        return silent.isEmpty() ? List.of() : List.of(new Block.Note(silent, NilWords.noUpdateFrom(silent), true));
    }

    private record NilSaid(NilReturn nil, boolean approved) {}
}
