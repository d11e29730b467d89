/**
 * Who is signed in and what they may do: the permission policy, the filter chains, the log of refusals. The lowest
 * module: it knows people, units, areas and themes by id only, because a right is scoped by them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.muster.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
