package uk.muster.report.ui;

import uk.muster.live.Stay;
import uk.muster.ui.Drafts;

/** What the fields of one paper need to be shared: where typing is kept, and who is told where the writer is. */
record Sharing(Drafts drafts, Stay stay) {}
