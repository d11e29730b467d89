package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.muster.organisation.ChangeRefused;
import uk.muster.organisation.Contact;
import uk.muster.organisation.CoverDetails;
import uk.muster.organisation.CoverService;
import uk.muster.organisation.CoverView;
import uk.muster.organisation.Period;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;
import uk.muster.ui.DayPicker;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** Who does whose work while they are away: one's own cover, or everybody's for an administrator. */
@Route("cover")
@PageTitle("Cover – Muster")
@Menu(title = "Cover", order = 76, icon = "vaadin:exchange")
@RolesAllowed({"UNIT_LEAD", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
@StyleSheet("styles/organisation.css")
class CoversView extends Div {

    private final CoverService covers;
    private final LocalDate today;
    private final Div list = new Div();

    CoversView(CoverService covers, Clock clock) {
        this.covers = covers;
        today = LocalDate.now(clock);
        Button arrange = new Button("Arrange cover", click -> arrange());
        arrange.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader(
                "Cover", "Somebody else writes, reviews or edits for whoever is away. It ends by itself.");
        header.setActions(arrange);
        add(header, list);
        refresh();
    }

    private void refresh() {
        List<CoverView> all = covers.covers();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState("Nobody is covered", "Arrange cover before you are away, so that no work waits."));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("covers");
        all.forEach(cover -> items.add(item(cover)));
        list.add(items);
    }

    private ListItem item(CoverView cover) {
        Period period = cover.period();
        Span who = new Span("%s covers for %s".formatted(cover.standInName(), cover.absentName()));
        who.addClassName("covers__who");
        Span when = new Span("%s to %s%s"
                .formatted(
                        Dates.day(period.validFrom()),
                        Dates.day(Objects.requireNonNull(period.validUntil())),
                        period.contains(today) ? " · now" : ""));
        when.addClassName("covers__when");
        ListItem item = new ListItem(new Div(who, when));
        if (covers.mayArrangeFor(cover.absent())) {
            item.add(endButton(cover, period.contains(today) ? "End now" : "Cancel cover"));
        }
        return item;
    }

    private Button endButton(CoverView cover, String verb) {
        Button end = new Button(verb, click -> end(cover));
        end.addThemeVariants(ButtonVariant.SMALL);
        end.setAriaLabel("%s: %s covers for %s".formatted(verb, cover.standInName(), cover.absentName()));
        return end;
    }

    private void end(CoverView cover) {
        covers.end(cover.id());
        refresh();
        UndoNotice.show(
                getUI().orElseThrow(),
                "%s does not cover for %s any more.".formatted(cover.standInName(), cover.absentName()),
                () -> goOn(cover));
    }

    private void goOn(CoverView cover) {
        try {
            covers.goOn(cover.id());
        } catch (ChangeRefused refused) {
            Toast.failure(refused.getMessage());
        }
        refresh();
    }

    private void arrange() {
        List<Contact> absentees = covers.absentees();
        PersonId only = absentees.size() == 1 ? absentees.getFirst().id() : null;
        FormDialog<CoverDetails> dialog = new FormDialog<>("Arrange cover", "Arrange cover", CoverDetails.class);
        ComboBox<PersonId> absent = dialog.form.field("absent", people("Who is away"));
        ComboBox<PersonId> standIn = dialog.form.field("standIn", people("Who does the work"));
        offer(absent, absentees);
        absent.setReadOnly(only != null);
        absent.addValueChangeListener(chosen ->
                offer(standIn, chosen.getValue() == null ? List.of() : covers.standInsFor(chosen.getValue())));
        dialog.form.field("from", new DayPicker("First day"));
        dialog.form.field("until", new DayPicker("Last day"));
        dialog.open(new CoverDetails(only, null, today, null), details -> {
            covers.arrange(details);
            refresh();
            Toast.success("Cover is arranged.");
        });
    }

    private static ComboBox<PersonId> people(String label) {
        ComboBox<PersonId> field = new ComboBox<>(label);
        field.setWidthFull();
        return field;
    }

    private static void offer(ComboBox<PersonId> field, List<Contact> people) {
        field.setItems(people.stream().map(Contact::id).toList());
        field.setItemLabelGenerator(id -> people.stream()
                .filter(person -> person.id().equals(id))
                .map(Contact::name)
                .findFirst()
                .orElse(""));
    }
}
