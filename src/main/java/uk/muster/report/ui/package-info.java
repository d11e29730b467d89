/** The board report at work: outline, the paper as it will look, what stands in its way. */
@NullMarked
package uk.muster.report.ui;

import org.jspecify.annotations.NullMarked;
