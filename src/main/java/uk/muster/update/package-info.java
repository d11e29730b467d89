/** Units' answers to requests: their paragraphs, states, comments and history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bulk", "live", "security", "organisation", "plan", "round", "text", "ui"})
package uk.muster.update;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
