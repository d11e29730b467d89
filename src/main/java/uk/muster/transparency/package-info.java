/** The transparency log: what was published is entered, signed and watched, so that no change goes unseen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"live", "security", "site", "text", "ui", "verify"})
package uk.muster.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
