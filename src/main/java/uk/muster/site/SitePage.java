package uk.muster.site;

import java.time.Instant;

/**
 * A public page as feed and sitemap name it.
 *
 * @param address below the site's own: "/published/…"
 */
public record SitePage(String address, String title, String summary, Instant publishedAt) {}
