/** Rounds towards a board meeting, and their requests: what is asked of whom by when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bulk", "live", "security", "organisation", "calendar", "plan", "text", "ui"})
package uk.muster.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
