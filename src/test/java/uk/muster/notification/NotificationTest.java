package uk.muster.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import uk.muster.testing.MusterTest;
import uk.muster.testing.TestClock;

/** A test of the whole program with a mail server, and a clock that stands where the test sets it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@MusterTest
@Import(NotificationTest.Setting.class)
@interface NotificationTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Setting {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean(initMethod = "start", destroyMethod = "stop")
        MailServer mailServer() {
            return MailServer.onFreePort();
        }

        @Bean
        DynamicPropertyRegistrar serverSettings(MailServer server) {
            return settings -> {
                settings.add("muster.mail.host", () -> "127.0.0.1");
                settings.add("muster.mail.port", server::port);
                settings.add("muster.mail.from", () -> "muster@police.example");
                settings.add("muster.address", () -> "https://muster.example");
            };
        }
    }
}
