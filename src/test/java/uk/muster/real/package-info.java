/** The program on real input, where that is at hand. */
@NullMarked
package uk.muster.real;

import org.jspecify.annotations.NullMarked;
