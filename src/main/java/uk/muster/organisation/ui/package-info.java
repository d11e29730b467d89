/** The administrator's screens, and the door for the first of them. */
@NullMarked
package uk.muster.organisation.ui;

import org.jspecify.annotations.NullMarked;
