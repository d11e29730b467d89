package uk.muster.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The tabs that people have open, so that a session's end reaches them while they only look. */
@Component
class OpenTabs implements VaadinServiceInitListener {

    private final Map<String, Set<UI>> byUsername = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> add(opened.getUI()));
    }

    private void add(UI tab) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            return;
        }
        String username = signedIn.getName();
        byUsername.compute(username, (name, tabs) -> with(tabs == null ? ConcurrentHashMap.newKeySet() : tabs, tab));
        tab.addDetachListener(closed -> remove(username, tab));
    }

    private static Set<UI> with(Set<UI> tabs, UI tab) {
        tabs.add(tab);
        return tabs;
    }

    private void remove(String username, UI tab) {
        byUsername.computeIfPresent(username, (name, tabs) -> {
            tabs.remove(tab);
            return tabs.isEmpty() ? null : tabs;
        });
    }

    /** Sends the person's tabs to the sign-in form, which says why. */
    void leave(String username) {
        byUsername
                .getOrDefault(username, Set.of())
                .forEach(tab -> tab.access(() -> WayBack.through(tab, FilterChains.ENDED)));
    }
}
