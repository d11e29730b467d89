package uk.muster.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account that was disabled or whose rights changed: they were opened with the old ones. */
@Component
class SignedInSessions {

    private final SessionRegistry sessions;
    private final OpenTabs tabs;

    SignedInSessions(SessionRegistry sessions, OpenTabs tabs) {
        this.sessions = sessions;
        this.tabs = tabs;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void end(AccountChanged changed) {
        var principal = User.withUsername(changed.username()).password("").build();
        sessions.getAllSessions(principal, false).forEach(SessionInformation::expireNow);
        tabs.leave(changed.username());
    }

    /** What keeps count of sessions. */
    @Configuration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        SessionRegistry sessionRegistry() {
            return new SessionRegistryImpl();
        }

        @Bean
        HttpSessionEventPublisher httpSessionEventPublisher() {
            return new HttpSessionEventPublisher();
        }
    }
}
