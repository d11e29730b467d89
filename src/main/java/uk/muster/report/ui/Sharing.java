package uk.muster.report.ui;

import uk.muster.live.Stay;
import uk.muster.picture.PictureService;
import uk.muster.ui.Drafts;

/** What the fields of one paper share: where typing is kept, who is told where the writer is, where pictures go. */
record Sharing(Drafts drafts, Stay stay, PictureService pictures) {}
