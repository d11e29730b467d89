@NullMarked
package uk.muster.transparency.ui;

import org.jspecify.annotations.NullMarked;
