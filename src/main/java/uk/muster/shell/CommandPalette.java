package uk.muster.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.muster.search.Found;
import uk.muster.search.Hit;
import uk.muster.search.SearchService;
import uk.muster.ui.Shortcut;

/**
 * Goes anywhere by a few typed letters: to the views of the menu, and to whatever {@link SearchService} finds. What happens
 * on the keyboard is in {@code command-palette.js}; see decision 0112.
 */
@Tag("muster-palette")
@JsModule("context://modules/command-palette.js")
@StyleSheet("styles/palette.css")
class CommandPalette extends Component {

    /** A few of each kind, so that all kinds are in sight; the page of results has more. */
    private static final int MOST_OF_A_KIND = 4;

    /** Options of one kind. */
    record Group(String label, List<Option> options) {}

    /** Something to go to; an address that begins with a slash leads out of the workspace. */
    record Option(String name, String detail, String address) {}

    /** Stands where no view does, as {@code command-palette.js} knows. */
    private static final Option SHORTCUTS = new Option("Keyboard shortcuts", "", "?");

    private static final Option WRITING = new Option(WritingHelpView.NAME, "", WritingHelpView.ADDRESS);

    private final SearchService search;

    CommandPalette(SearchService search) {
        this.search = search;
        getElement().setAttribute("aria-keyshortcuts", Shortcut.SEARCH.ariaKeys());
    }

    @ClientCallable
    List<Group> find(String typed) {
        String words = typed.strip();
        Group views = new Group("Go to", views(words.toLowerCase(Locale.UK)));
        if (words.isEmpty()) {
            return List.of(views);
        }
        Found found = search.find(words, MOST_OF_A_KIND);
        Stream<Group> hits = found.namesFirst().groups().stream()
                .map(group -> new Group(
                        group.kind().label(),
                        group.hits().stream().map(CommandPalette::option).toList()));
        return Stream.of(Stream.of(views), hits, Stream.of(everything(words)))
                .flatMap(groups -> groups)
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    @ClientCallable
    void go(String address) {
        Location location = new Location(address);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    /** The views that one may open, help and the list of shortcuts, those first whose name begins with what is typed. */
    private static List<Option> views(String words) {
        Stream<Option> views = MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new Option(entry.title(), "", entry.path().replaceFirst("^/", "")));
        return Stream.concat(views, Stream.of(WRITING, SHORTCUTS))
                .filter(option -> Stream.of(words.split("\\s+")).allMatch(lower(option)::contains))
                .sorted(Comparator.comparing(option -> !lower(option).startsWith(words)))
                .toList();
    }

    private static String lower(Option option) {
        return option.name().toLowerCase(Locale.UK);
    }

    private static Option option(Hit hit) {
        String detail = hit.excerpt().text().isEmpty()
                ? hit.where()
                : hit.where() + " · " + hit.excerpt().text();
        return new Option(hit.name().text(), detail, hit.address());
    }

    private static Group everything(String words) {
        String address = new Location("search", QueryParameters.of("q", words)).getPathWithQueryParameters();
        return new Group("All results", List.of(new Option("Search for “" + words + "”", "", address)));
    }
}
