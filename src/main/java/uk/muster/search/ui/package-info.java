/** The page of everything that was found. */
@NullMarked
package uk.muster.search.ui;

import org.jspecify.annotations.NullMarked;
