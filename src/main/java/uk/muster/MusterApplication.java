package uk.muster;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import uk.muster.start.PortCheck;

@SpringBootApplication
@EnableScheduling
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/muster.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/chart.css")
@StyleSheet("styles/footnote.css")
@StyleSheet("styles/shell.css")
public class MusterApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(MusterApplication.class);
        application.addListeners(new PortCheck());
        application.run(args);
    }
}
