/** The reviewer's desk: queue, update, decision. */
@NullMarked
package uk.muster.review.ui;

import org.jspecify.annotations.NullMarked;
