package uk.muster.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration implements WebMvcConfigurer {

    /** As servlets and as Spring write it. */
    private static final String[] PUBLIC = {"/published/*", "/sitemap.xml", "/robots.txt"};

    private static final String[] PUBLIC_PATHS = {"/published", "/published/**", "/sitemap.xml", "/robots.txt"};

    private final PagesWhileAway whileAway;

    PublicSiteConfiguration(PagesWhileAway whileAway) {
        this.whileAway = whileAway;
    }

    /** Before all other filters: what was sent has the headers that they gave it. */
    @Bean
    static FilterRegistrationBean<UnchangedPages> unchangedPublicPages(UnchangedPages unchanged) {
        FilterRegistrationBean<UnchangedPages> registration = new FilterRegistrationBean<>(unchanged);
        registration.addUrlPatterns(PUBLIC);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(whileAway).addPathPatterns(PUBLIC_PATHS);
    }
}
