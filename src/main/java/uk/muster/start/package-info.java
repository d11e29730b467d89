/** What must hold before Muster can serve anybody, and the plain words that say that it does, or what does not. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
