package uk.muster.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of figures and what it is called; where one is missing there is a gap. */
record Series(String name, List<@Nullable Figure> figures) {

    Series {
        figures = Collections.unmodifiableList(new ArrayList<>(figures));
    }

    Stream<Figure> known() {
        return figures.stream().filter(Objects::nonNull);
    }
}
