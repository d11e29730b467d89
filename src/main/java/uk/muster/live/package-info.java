/** What happens on other people's screens: changes appear once they are stored, and everybody sees who is where. */
@NullMarked
@ApplicationModule(allowedDependencies = "security")
package uk.muster.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
