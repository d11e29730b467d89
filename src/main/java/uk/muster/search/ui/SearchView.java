package uk.muster.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.muster.search.Found;
import uk.muster.search.SearchService;
import uk.muster.ui.EmptyState;
import uk.muster.ui.PageHeader;

/** All that was found, kind by kind. What is looked for stands in the address, so that coming back finds it again. */
@Route("search")
@PermitAll
@StyleSheet("styles/search.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WORDS = "q";

    /** A page that one looks through to the end; who finds more does better to say more. */
    private static final int MOST_OF_A_KIND = 20;

    private static final int LONGEST = 200;

    private final SearchService search;
    private final TextField words = new TextField("Words to look for");
    private final Paragraph summary = new Paragraph();
    private final Div results = new Div();

    SearchView(SearchService search) {
        this.search = search;
        words.addClassName("search__words");
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.addKeyDownListener(Key.ENTER, pressed -> go());
        Button go = new Button("Search", click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(words, go);
        form.addClassName("search__form");
        form.getElement().setAttribute("role", "search");
        summary.addClassName("search__summary");
        summary.getElement().setAttribute("role", "status");
        results.addClassName("search__results");
        add(new PageHeader("Search"), form, summary, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse("");
        words.setValue(typed.substring(0, Math.min(typed.length(), LONGEST)));
        show(words.getValue().strip());
        if (typed.isBlank()) {
            words.focus();
        }
    }

    @Override
    public String getPageTitle() {
        String typed = words.getValue().strip();
        return (typed.isEmpty() ? "Search" : "“" + typed + "” – Search") + " – Muster";
    }

    private void go() {
        getUI().ifPresent(ui -> ui.navigate(
                SearchView.class,
                words.getValue().isBlank() ? QueryParameters.empty() : QueryParameters.of(WORDS, words.getValue())));
    }

    private void show(String typed) {
        results.removeAll();
        if (typed.isEmpty()) {
            summary.setText("");
            results.add(
                    new EmptyState(
                            "Find anything that you may see",
                            "Type words or a deliverable's number, such as “3.4”: updates, published papers, decision"
                                    + " notices, the plan and more are searched. Every word has to be there; “burg” finds “burglary”."));
            return;
        }
        Found found = search.find(typed, MOST_OF_A_KIND);
        summary.setText(summary(found, typed));
        if (found.groups().isEmpty()) {
            results.add(new EmptyState(
                    "Nothing has all of these words",
                    "Try fewer or shorter words, or another spelling. What you may not read is not searched."));
        }
        found.groups().forEach(group -> results.add(new ResultGroup(group, MOST_OF_A_KIND)));
    }

    private static String summary(Found found, String typed) {
        String count = found.more() ? "More than " + found.count() : found.count() == 0 ? "No" : "" + found.count();
        return count + (found.count() == 1 && !found.more() ? " result" : " results") + " for “" + typed + "”.";
    }
}
