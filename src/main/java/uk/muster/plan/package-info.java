/** Editions of the plan: objectives, deliverables, what varied from edition to edition, import and export. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "organisation", "text", "ui"})
package uk.muster.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
