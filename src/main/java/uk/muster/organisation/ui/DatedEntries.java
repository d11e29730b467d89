package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.Period;

/** Entries that hold between two dates: those of today and later in rows, those that are over as words. */
final class DatedEntries<T> extends Section {

    private final Function<@Nullable T, DatedRow<T, ?>> newRow;
    private final Function<T, Period> period;
    private final Function<T, String> inWords;
    private final List<DatedRow<T, ?>> rows = new ArrayList<>();
    private final Div current = new Div();
    private final Div past = new Div();
    private List<T> over = List.of();

    DatedEntries(
            String heading,
            String addWords,
            Function<@Nullable T, DatedRow<T, ?>> newRow,
            Function<T, Period> period,
            Function<T, String> inWords) {
        this.newRow = newRow;
        this.period = period;
        this.inWords = inWords;
        addClassName("dated-entries");
        add(new H3(heading), current, new Button(addWords, click -> addRow(null)), past);
    }

    void show(List<T> entries, LocalDate today) {
        rows.clear();
        current.removeAll();
        past.removeAll();
        over = entries.stream()
                .filter(entry -> period.apply(entry).endsBefore(today))
                .toList();
        entries.stream().filter(entry -> !over.contains(entry)).forEach(this::addRow);
        if (!over.isEmpty()) {
            past.add(earlier());
        }
    }

    /** All entries, those that are over included, unless something is wrong in a row. */
    Optional<List<T>> read() {
        List<T> entries = new ArrayList<>(over);
        boolean whole = true;
        for (DatedRow<T, ?> row : rows) {
            Optional<T> entry = row.read();
            entry.ifPresent(entries::add);
            whole &= entry.isPresent();
        }
        return whole ? Optional.of(entries) : Optional.empty();
    }

    private void addRow(@Nullable T entry) {
        DatedRow<T, ?> row = newRow.apply(entry);
        row.remove.addClickListener(click -> {
            rows.remove(row);
            current.remove(row);
        });
        rows.add(row);
        current.add(row);
    }

    private NativeDetails earlier() {
        UnorderedList list = new UnorderedList();
        over.forEach(entry -> list.add(new ListItem(inWords.apply(entry))));
        return new NativeDetails("Earlier (" + over.size() + ")", list);
    }
}
