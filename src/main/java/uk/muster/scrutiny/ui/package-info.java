/** Screens of the scrutiny panels. */
@NullMarked
package uk.muster.scrutiny.ui;

import org.jspecify.annotations.NullMarked;
