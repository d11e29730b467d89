/** Screens of the decision notices. */
@NullMarked
package uk.muster.decision.ui;

import org.jspecify.annotations.NullMarked;
