/**
 * Checks a published paper against the log, on anybody's computer: no server, no network, nothing but the JDK. It is
 * built as a program of its own, and Muster writes its log with the same code. Decision 0180.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
