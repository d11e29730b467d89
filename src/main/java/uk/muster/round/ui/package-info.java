/** Screens for rounds: their dates, their requests, opening and closing them. */
@NullMarked
package uk.muster.round.ui;

import org.jspecify.annotations.NullMarked;
