package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.muster.text.Comparison;
import uk.muster.text.Comparison.Change;
import uk.muster.text.Comparison.Part;
import uk.muster.text.Passage;

/** Two versions of a text as one, with the words marked that came and went; what stayed can be left out. */
public final class ComparedText extends Div implements Annotatable {

    private final Map<String, Div> passages = new HashMap<>();

    public ComparedText() {
        addClassName("compared");
    }

    public ComparedText(List<Passage> before, List<Passage> after) {
        this();
        show(before, after);
    }

    public void show(List<Passage> before, List<Passage> after) {
        removeAll();
        passages.clear();
        Comparison comparison = Comparison.between(before, after);
        if (comparison.isSame()) {
            add(new Paragraph("Both say the same."));
        }
        comparison.parts().forEach(part -> {
            Div passage = passage(part);
            passages.put(part.passage().key(), passage);
            add(passage);
        });
    }

    @Override
    public void addBeneath(String key, Component... components) {
        Objects.requireNonNull(passages.get(key), "No passage with that key").add(components);
    }

    private static Div passage(Part part) {
        H4 label = new H4(part.passage().label());
        if (part.change() != Change.SAME) {
            Span change = new Span(part.change().label());
            change.addClassName("compared__change");
            label.add(new Span(" "), change);
        }
        Div passage = new Div(label, words(part));
        passage.addClassNames(
                "compared__passage", CssName.of("compared", part.change().name()));
        return passage;
    }

    private static Div words(Part part) {
        Div words = new Div();
        words.addClassName("compared__words");
        words.getElement().setProperty("innerHTML", part.difference().toHtml());
        return words;
    }
}
