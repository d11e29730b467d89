/** Local authorities' scrutiny panels and what they read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "organisation", "publication", "report", "text", "ui"})
package uk.muster.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
