package uk.muster.demo;

import org.springframework.beans.factory.annotation.Value;

/** What can be set about the demonstration. */
@DemoComponent
class DemoSettings {

    private final String password;

    DemoSettings(@Value("${muster.demo-password}") String password) {
        this.password = password;
    }

    /** Everybody's password. */
    String password() {
        return password;
    }
}
