package uk.muster.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of a shared form that says who else is in it, by name and in their colour. */
@StyleSheet("styles/live.css")
public final class OccupiedField extends Div {

    private final String name;
    private @Nullable Span who;

    /**
     * @param name of the field among those of its place
     * @param stay is told as soon as somebody enters the field
     */
    public OccupiedField(String name, Component field, Stay stay) {
        this.name = name;
        add(field);
        getElement().addEventListener("focusin", entered -> stay.moveTo(name));
    }

    public void show(List<Visitor> visitors) {
        List<Visitor> inside = visitors.stream()
                .filter(visitor -> visitor.field().equals(name))
                .toList();
        if (who != null) {
            remove(who);
            who = null;
            getClassNames().clear();
        }
        if (!inside.isEmpty()) {
            who = new Span(inside.stream().map(Visitor::name).collect(Collectors.joining(", ")));
            who.addClassName("occupied__who");
            addComponentAsFirst(who);
            addClassNames("occupied", inside.getFirst().style());
        }
    }
}
