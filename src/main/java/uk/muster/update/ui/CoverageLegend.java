package uk.muster.update.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.muster.security.UpdateState;
import uk.muster.update.Status;

/** What the shapes and letters of the coverage mean. */
final class CoverageLegend extends Paragraph {

    CoverageLegend() {
        addClassNames("quiet", "coverage__legend");
        String shapes = Arrays.stream(Status.values())
                .map(status -> status.shape() + " " + status.label())
                .collect(Collectors.joining(", "));
        String letters = Arrays.stream(UpdateState.values())
                .map(state -> CoverageCell.letter(state) + " " + state.label())
                .collect(Collectors.joining(", "));
        setText("Shapes: " + shapes + ", ○ No status or nil return. Letters: " + letters
                + ". 3d means three days late.");
    }
}
