/** Muster: many people's periodic updates become one public board paper, which is frozen for scrutiny. */
@NullMarked
package uk.muster;

import org.jspecify.annotations.NullMarked;
