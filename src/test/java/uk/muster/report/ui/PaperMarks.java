package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The buttons that stand in the rendered paper: no components, but places that the browser tells of. */
final class PaperMarks {

    private PaperMarks() {}

    /** As the browser tells of a press on the button of that name. */
    static void press(String name, String place) {
        Element paper = _get(PaperPane.class).getElement();
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put(PaperPane.marked(name), place);
        data.put(PaperPane.isMark(name), true);
        paper.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(paper, "click", data));
    }
}
