package uk.muster.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration implements WebMvcConfigurer {

    private final PagesWhileAway pages;

    PublicSiteConfiguration(PagesWhileAway pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(pages).addPathPatterns("/published", "/published/**", "/sitemap.xml", "/robots.txt");
    }
}
