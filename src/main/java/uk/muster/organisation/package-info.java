/** The body, its areas, units, people, their roles and portfolios, each with the dates between which they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "start", "text", "ui", "word"})
package uk.muster.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
