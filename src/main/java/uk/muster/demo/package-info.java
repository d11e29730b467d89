/**
 * Demonstration data in the shape of the West Midlands: invented people and words, real proportions. It acts through
 * the services as the respective people would, may call every module, and nobody calls it. Decision 0032.
 */
@NullMarked
@ApplicationModule
package uk.muster.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
