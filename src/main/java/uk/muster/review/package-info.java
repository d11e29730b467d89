/** Reviewers' queues and their decisions on updates. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"live", "bulk", "security", "organisation", "plan", "round", "update", "text", "ui"})
package uk.muster.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
