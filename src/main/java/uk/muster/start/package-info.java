/** What must hold before Muster can serve anybody, and the one plain line that says what does not. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
