/** A body's own Word template: read from a foreign file with care, and put on the papers that Muster writes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
