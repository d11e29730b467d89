/** The workspace's way to what is published. */
@NullMarked
package uk.muster.publication.ui;

import org.jspecify.annotations.NullMarked;
