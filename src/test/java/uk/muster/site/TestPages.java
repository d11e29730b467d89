package uk.muster.site;

import java.net.URI;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The site's templates without the rest of the program. */
public final class TestPages {

    private TestPages() {}

    public static SitePages create() {
        return create("http://localhost:8080");
    }

    /** @param address where everybody reaches the site */
    public static SitePages create(String address) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return new SitePages(engine, new SiteAddress(URI.create(address)));
    }
}
