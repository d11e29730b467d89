/** Screens on which units write their updates. */
@NullMarked
package uk.muster.update.ui;

import org.jspecify.annotations.NullMarked;
