package uk.muster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * How answers came in against the day on which they are due: a drawing, told apart by line and shape as well as colour,
 * and the same in figures.
 */
public final class BurnUpChart extends Div {

    /** How things stood at the end of a day. */
    public record Day(LocalDate day, int answered, int approved) {}

    private final Div drawn = new Div();
    private final Div figures = new Div();

    public BurnUpChart() {
        addClassName("burn-up");
        NativeDetails details = new NativeDetails("The same in figures", figures);
        details.addClassName("burn-up__figures");
        add(drawn, details);
    }

    /**
     * Draws it, anew if it is drawn already: figures that somebody has unfolded stay so.
     *
     * @param days one or more, without gaps
     * @param due when answers are due
     * @param until where the drawing ends, if the days do not go further
     */
    public void show(List<Day> days, int asked, LocalDate due, LocalDate until) {
        BurnUpDrawing drawing = new BurnUpDrawing(days, asked, due, until);
        fill(drawn, drawing.picture() + drawing.legend());
        fill(figures, drawing.table());
    }

    private static void fill(Div place, String html) {
        place.removeAll();
        place.add(new HtmlBlock(html));
    }
}
