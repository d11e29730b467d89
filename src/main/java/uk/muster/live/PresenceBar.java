package uk.muster.live;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Who else is here: an avatar each, and their names, which a screen reader says politely. */
@StyleSheet("styles/live.css")
public final class PresenceBar extends Div {

    private final Div avatars = new Div();
    private final Span names = new Span();

    /** Puts whoever has it on their screen at the place, and shows who else is there. */
    public PresenceBar(Presence presence, Object place) {
        this();
        presence.at(this, place, this::show);
    }

    public PresenceBar() {
        addClassName("presence");
        avatars.addClassName("presence__avatars");
        avatars.getElement().setAttribute("aria-hidden", "true");
        names.addClassNames("presence__names", "quiet");
        names.getElement().setAttribute("role", "status");
        add(avatars, names);
    }

    public void show(List<Visitor> visitors) {
        avatars.removeAll();
        visitors.forEach(visitor -> avatars.add(avatar(visitor)));
        names.setText(words(visitors));
    }

    private static Span avatar(Visitor visitor) {
        Span avatar = new Span(visitor.initials());
        avatar.addClassNames("presence__avatar", visitor.style());
        avatar.setTitle(visitor.name());
        return avatar;
    }

    private static String words(List<Visitor> visitors) {
        if (visitors.isEmpty()) {
            return "";
        }
        if (visitors.size() == 1) {
            return visitors.getFirst().name() + " is here too";
        }
        String all = visitors.subList(0, visitors.size() - 1).stream()
                .map(Visitor::name)
                .collect(Collectors.joining(", "));
        return all + " and " + visitors.getLast().name() + " are here too";
    }
}
