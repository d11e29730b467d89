/** Screens on the plan: its editions, one edition, a file taken in. */
@NullMarked
package uk.muster.plan.ui;

import org.jspecify.annotations.NullMarked;
