/** Pictures that the report editor puts into a paper: made harmless when they arrive, then never changed. Decision 0202. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "text"})
package uk.muster.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
