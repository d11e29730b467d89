/** What a calendar knows: which days are working days, and how calendars are exchanged. It knows nothing of Muster. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
