package uk.muster.search;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.site.PublicController;
import uk.muster.site.PublicSite;

/** The search page of the public site: plain links and a form, without account, cookie or script. */
@PublicController
class PublicSearchController {

    private final PublicSearch search;
    private final PublicSite site;

    PublicSearchController(PublicSearch search, PublicSite site) {
        this.search = search;
        this.site = site;
    }

    @GetMapping("/published/search")
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        return site.page("published/search", Map.of("results", search.find(q, number(page))));
    }

    /** What is no number of a page leads to the first. */
    private static int number(String page) {
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }
}
