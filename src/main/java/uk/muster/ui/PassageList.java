package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.muster.text.Passage;

/** What somebody wrote, to be read: each passage under its name, with room for what others say about it. */
public final class PassageList extends Div implements Annotatable {

    private final Map<String, Div> passages = new HashMap<>();

    public PassageList(List<Passage> passages) {
        addClassName("passages");
        if (passages.isEmpty()) {
            add(new Paragraph("Nothing written yet."));
        }
        passages.forEach(this::add);
    }

    @Override
    public void addBeneath(String key, Component... components) {
        Objects.requireNonNull(passages.get(key), "No passage with that key").add(components);
    }

    public boolean holds(String key) {
        return passages.containsKey(key);
    }

    private void add(Passage passage) {
        Div block = new Div(new H4(passage.label()), new MarkdownText(passage.markdown()));
        block.addClassName("passages__passage");
        passages.put(passage.key(), block);
        add(block);
    }
}
