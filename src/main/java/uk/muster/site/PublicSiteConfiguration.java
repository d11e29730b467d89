package uk.muster.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration implements WebMvcConfigurer {

    private static final String[] PUBLIC = {"/published", "/published/**", "/sitemap.xml", "/robots.txt"};

    private final UnchangedPages unchanged;
    private final PagesWhileAway whileAway;

    PublicSiteConfiguration(UnchangedPages unchanged, PagesWhileAway whileAway) {
        this.unchanged = unchanged;
        this.whileAway = whileAway;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(unchanged).addPathPatterns(PUBLIC);
        registry.addInterceptor(whileAway).addPathPatterns(PUBLIC);
    }
}
