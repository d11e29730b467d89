package uk.muster.report.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.muster.ui.HtmlBlock;

/** Parts of a paper as they read, by their names: one that stays keeps its block, and whoever is in it their place. */
final class PaperBlocks {

    private Map<String, HtmlBlock> blocks = Map.of();

    /** @param parts the HTML of each part, in the paper's order; only what is news is sent */
    void show(Map<String, String> parts) {
        Map<String, HtmlBlock> now = new LinkedHashMap<>();
        parts.forEach((name, html) -> {
            HtmlBlock block = blocks.getOrDefault(name, new HtmlBlock(""));
            block.setHtml(html);
            now.put(name, block);
        });
        blocks = now;
    }

    /** In the paper's order. */
    Map<String, HtmlBlock> byName() {
        return blocks;
    }

    List<HtmlBlock> all() {
        return List.copyOf(blocks.values());
    }
}
