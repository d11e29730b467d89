package uk.muster.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The two doors: what anybody may read, without a session or a cookie, and the workspace, which is for people who
 * signed in.
 */
@Configuration(proxyBeanMethods = false)
class FilterChains {

    /** Where the sign-in form stands; the query says why somebody is sent there. */
    static final String LOGIN = "/login";

    /** Where the form posts to: not to its own address, for which Vaadin would ask no CSRF token. */
    private static final String SIGN_IN = "/sign-in";

    static final String ENDED = LOGIN + "?ended";

    private static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Nothing that a browser may ask its user for is of use to a reader. */
    private static final String PUBLIC_PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Flow needs inline scripts and eval; all else is our own. */
    private static final String WORKSPACE_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Static files and error pages belong here too, so that reading a public page never makes a session. */
    @Bean
    @Order(1)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/published/**",
                        "/robots.txt",
                        "/sitemap.xml",
                        "/calendar/**",
                        "/actuator/health/**",
                        "/error",
                        "/styles/**",
                        "/modules/**",
                        "/images/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PUBLIC_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PUBLIC_PERMISSIONS))
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain workspace(HttpSecurity http, SignIn signIn, SessionRegistry sessions) throws Exception {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.loginView(LOGIN, LOGIN + "?signed-out").anyRequest(AuthorizedUrl::authenticated))
                .authenticationManager(signIn.manager())
                .formLogin(form -> form.loginProcessingUrl(SIGN_IN).failureHandler(signIn::failed))
                .sessionManagement(session -> session.sessionConcurrency(any -> any.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(expired -> new UidlRedirectStrategy()
                                .sendRedirect(
                                        expired.getRequest(),
                                        expired.getResponse(),
                                        WayBack.from(expired.getRequest(), ENDED)))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(WORKSPACE_POLICY))
                        .withObjectPostProcessor(writingFirst()))
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Spring MVC forwards to Vaadin's servlet, and what is forwarded to sends its answer before headers are written. */
    private static ObjectPostProcessor<HeaderWriterFilter> writingFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Argon2id, with the least memory and passes that OWASP advises: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }
}
