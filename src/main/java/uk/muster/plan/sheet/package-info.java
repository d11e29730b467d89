/** Tables of text as CSV and XLSX files: knows files and their dangers, and nothing of plans. */
@NullMarked
package uk.muster.plan.sheet;

import org.jspecify.annotations.NullMarked;
