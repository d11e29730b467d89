package uk.muster.scrutiny;

import java.util.ArrayList;
import java.util.List;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Respondent;
import uk.muster.text.Passage;

/**
 * What an area's units gave, as passages that can be compared with those of another paper: numbers run anew in each
 * paper, so that a passage is known by its deliverable, its unit and its place there.
 */
final class AreaPassages {

    private AreaPassages() {}

    static List<Passage> of(List<DeliverablePart> parts) {
        List<Passage> passages = new ArrayList<>();
        for (DeliverablePart part : parts) {
            for (Block block : part.blocks()) {
                switch (block) {
                    case Block.Text text ->
                        text.paragraphs().forEach(paragraph -> add(passages, part, text.by(), paragraph.markdown()));
                    case Block.Table table ->
                        table.rows().forEach(row -> add(passages, part, row.by(), row.markdown()));
                    case Block.Note note ->
                        note.about().stream().findFirst().ifPresent(unit -> add(passages, part, unit, note.sentence()));
                }
            }
        }
        return passages;
    }

    private static void add(List<Passage> passages, DeliverablePart part, Respondent by, String words) {
        String name = part.number() + " " + by.name();
        long earlier = passages.stream()
                .filter(passage -> passage.key().startsWith(name + "#"))
                .count();
        passages.add(new Passage(
                name + "#" + earlier, "%s %s, %s".formatted(part.number(), part.title(), by.name()), words));
    }
}
