package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, at its top, each line leading to its field; the GOV.UK pattern of that name. The same
 * words stand beside the field too.
 */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    private final UnorderedList list = new UnorderedList();

    /** One thing that is wrong, and the field where it can be mended. */
    public record Problem(String message, @Nullable Component field) {}

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        add(new H2("There is a problem"), list);
        setVisible(false);
    }

    /** Shows the problems and moves the focus here; hides itself if there are none. */
    public void show(List<Problem> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(line(problem)));
        setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            focus();
        }
    }

    public void clear() {
        show(List.of());
    }

    private static ListItem line(Problem problem) {
        if (!(problem.field() instanceof Focusable<?> field)) {
            return new ListItem(problem.message());
        }
        NativeButton link = new NativeButton(problem.message(), click -> field.focus());
        link.addClassName("link-button");
        return new ListItem(link);
    }
}
