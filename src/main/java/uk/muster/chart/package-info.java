/** Charts: from the figures of a table to a drawing and a sentence that says the same. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
