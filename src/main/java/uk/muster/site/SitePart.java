package uk.muster.site;

import java.util.List;

/** Pages of a feature above the papers, which lead readers to them in feed and sitemap. */
public interface SitePart {

    /** The newest first. */
    List<SitePage> pages();
}
