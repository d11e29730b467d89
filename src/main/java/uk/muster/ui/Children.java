package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The parts of a screen that is drawn anew while somebody works on it. */
public final class Children {

    private Children() {}

    /** Puts these and no others there, in their order; what stands right already is not touched, nor the focus in it. */
    public static void arrange(Div parent, List<? extends Component> wanted) {
        parent.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(parent::remove);
        for (int index = 0; index < wanted.size(); index++) {
            Component child = wanted.get(index);
            if (index >= parent.getComponentCount() || parent.getComponentAt(index) != child) {
                parent.addComponentAtIndex(index, child);
            }
        }
    }
}
