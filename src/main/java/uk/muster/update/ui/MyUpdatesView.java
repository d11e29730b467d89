package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.round.RoundChanged;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.NoSuchThing;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;
import uk.muster.update.UpdateChanged;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** What a round asks of my unit, beside the one that I write; on a phone one after the other. */
@Route("updates")
@RouteAlias("updates/:request([0-9]{1,18})")
@Menu(title = "My updates", order = 10, icon = "vaadin:edit")
@RolesAllowed({"UNIT_LEAD", "CONTRIBUTOR"})
@StyleSheet("styles/update.css")
class MyUpdatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REQUEST = "request";
    static final String ROUND = "round";

    private final UpdateService updates;
    private final RoundService rounds;
    private final MyUpdates myUpdates;
    private final UpdateDesk desk;
    private final PageHeader header = new PageHeader("My updates");
    private final Select<RoundView> chooser = new Select<>();
    private final UpdateList list = new UpdateList();
    private final Div place = new Div();
    private List<RoundView> offered = List.of();
    private @Nullable RoundView round;
    private volatile List<MyUpdate> shown = List.of();
    private @Nullable UpdateEditor editor;

    MyUpdatesView(UpdateService updates, RoundService rounds, MyUpdates myUpdates, UpdateDesk desk) {
        this.updates = updates;
        this.rounds = rounds;
        this.myUpdates = myUpdates;
        this.desk = desk;
        addClassName("my-updates");
        place.addClassName("my-updates__editor");
        chooser.setLabel("Round");
        chooser.setItemLabelGenerator(RoundView::label);
        chooser.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().equals(round)) {
                choose(change.getValue());
            }
        });
        Div sides = new Div(list, place);
        sides.addClassName("my-updates__sides");
        add(header, sides);
        desk.echo().refresh(this, UpdateChanged.class, change -> isNews(change.now()), this::refresh);
        Set<UnitId> units = desk.units();
        desk.echo().refresh(this, RoundChanged.class, change -> change.concerns(units), this::hearOfRounds);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Optional<UpdateView> opened = entering.getRouteParameters()
                .getLong(REQUEST)
                .map(RequestId::new)
                .map(updates::update);
        List<RoundView> mine = updates.myRounds();
        round = opened.map(update -> rounds.round(update.request().round()))
                .or(() -> asked(mine, entering.getLocation().getQueryParameters()))
                .or(() -> rounds.current().filter(mine::contains))
                .or(() -> mine.stream().findFirst())
                .orElse(null);
        if (round == null) {
            showNothing();
            return;
        }
        offer(mine);
        open(opened.orElse(null));
    }

    private static Optional<RoundView> asked(List<RoundView> mine, QueryParameters parameters) {
        return parameters
                .getSingleParameter(ROUND)
                .flatMap(id -> mine.stream()
                        .filter(round -> String.valueOf(round.id().value()).equals(id))
                        .findFirst());
    }

    private void showNothing() {
        editor = null;
        removeAll();
        add(
                header,
                new EmptyState(
                        "Nothing is asked of your unit yet",
                        "When the report editor opens a round, what your unit is asked to report will be here."));
    }

    private void open(@Nullable UpdateView opened) {
        List<MyUpdate> asked = myUpdates.in(round);
        place.removeAll();
        editor = null;
        setClassName("my-updates--writing", opened != null);
        if (opened == null) {
            place.add(new EmptyState("Choose an update", "Choose one from the list to write it."));
        } else {
            MyUpdate about = asked.stream()
                    .filter(update -> update.isOf(opened.request().id()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchThing("That update is not asked of your unit."));
            editor = new UpdateEditor(desk, about, opened, this::refresh);
            place.add(back(), editor);
            editor.focus();
        }
        show(asked);
    }

    private Component back() {
        RouterLink back = new RouterLink("Back to the list", MyUpdatesView.class, RouteParameters.empty());
        back.setQueryParameters(
                QueryParameters.of(ROUND, String.valueOf(round.id().value())));
        back.addClassName("my-updates__back");
        return back;
    }

    /** After the editor changed something. */
    private void refresh() {
        show(myUpdates.in(round));
    }

    /** An editor opened or closed a round, moved its dates, or asks for something more or less. */
    private void hearOfRounds() {
        RequestId open = editor == null ? null : editor.request();
        if (round == null) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
            return;
        }
        round = rounds.round(round.id());
        offer(updates.myRounds());
        refresh();
        if (open != null && shown.stream().noneMatch(mine -> mine.isOf(open))) {
            Toast.failure("The report editor does not ask for this any more.");
            choose(round);
        } else if (editor != null) {
            editor.hearOfRound();
        }
    }

    private void offer(List<RoundView> mine) {
        if (!mine.equals(offered)) {
            offered = List.copyOf(mine);
            chooser.setItems(mine);
        }
        chooser.setValue(round);
        chooser.setVisible(mine.size() > 1);
    }

    /** Whether the list says otherwise; words alone do not show in it. */
    private boolean isNews(UpdateView now) {
        return shown.stream()
                .map(MyUpdate::summary)
                .filter(summary -> summary.request().id().equals(now.request().id()))
                .anyMatch(summary -> summary.state() != now.state()
                        || summary.status() != now.content().status());
    }

    private void show(List<MyUpdate> asked) {
        shown = asked;
        list.show(asked, editor == null ? null : editor.request());
        String units = asked.stream().map(MyUpdate::units).distinct().collect(Collectors.joining(", "));
        header.setDescription(units + " · " + round.label() + " · updates due "
                + Dates.day(round.dates().updatesDueOn()));
        header.setActions(chooser, progress(asked));
    }

    private static Component progress(List<MyUpdate> asked) {
        long answered = asked.stream()
                .filter(update -> update.summary().state().isAnswered())
                .count();
        Span words = new Span(answered + " of " + asked.size() + " submitted");
        ProgressBar bar = new ProgressBar(0, Math.max(1, asked.size()), answered);
        bar.getElement().setAttribute("aria-label", "Updates submitted");
        Div progress = new Div(words, bar);
        progress.addClassName("my-updates__progress");
        return progress;
    }

    private void choose(RoundView chosen) {
        getUI().ifPresent(ui -> ui.navigate(
                MyUpdatesView.class,
                RouteParameters.empty(),
                QueryParameters.of(ROUND, String.valueOf(chosen.id().value()))));
    }

    @Override
    public String getPageTitle() {
        return editor == null ? "My updates – Muster" : editor.title() + " – My updates – Muster";
    }
}
