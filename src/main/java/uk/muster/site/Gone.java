package uk.muster.site;

import java.util.Map;
import java.util.Optional;

/** Knows addresses at which something was public that was taken away: whoever asks is told so, not that nothing is there. */
public interface Gone {

    /** What is said at this address. */
    Optional<Notice> at(String address);

    /** A page of its own: its template, and what that wants to know beside the body. */
    record Notice(String template, Map<String, ?> model) {}
}
