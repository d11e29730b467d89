package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The parts of a screen that is drawn anew while somebody works on it. */
public final class Children {

    private Children() {}

    /** Puts these and no others there, in their order; what stands right already is not touched, nor the focus in it. */
    public static void arrange(HasElement parent, List<? extends Component> wanted) {
        Element place = parent.getElement();
        List<Element> elements = wanted.stream().map(Component::getElement).toList();
        place.getChildren().filter(child -> !elements.contains(child)).toList().forEach(Element::removeFromParent);
        for (int index = 0; index < elements.size(); index++) {
            Element child = elements.get(index);
            if (index >= place.getChildCount() || !place.getChild(index).equals(child)) {
                place.insertChild(index, child);
            }
        }
    }
}
