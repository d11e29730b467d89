package uk.muster;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** The one source of time, in the zone where the body sits, so that "today" means its today, and of random ids. */
@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {

    @Bean
    Clock clock(@Value("${muster.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    @Bean
    IdGenerator idGenerator() {
        return new JdkIdGenerator();
    }
}
