/** Renders a paper in every form in which it is published: pure functions of the document and its edition. */
@NullMarked
package uk.muster.publication.rendering;

import org.jspecify.annotations.NullMarked;
