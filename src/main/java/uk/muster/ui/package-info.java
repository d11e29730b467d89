/** Parts that the screens of every feature share: page header, badges, empty states, notices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"picture", "text", "bulk"})
package uk.muster.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
