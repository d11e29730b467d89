/** Doing one thing to many: in the background, for whoever asked, each on its own. See decision 0074. */
@NullMarked
@ApplicationModule(allowedDependencies = "security")
package uk.muster.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
