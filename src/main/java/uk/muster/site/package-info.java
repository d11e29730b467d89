/** The public site: what the answers of all features that have a page there are alike in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "report", "verify"})
package uk.muster.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
