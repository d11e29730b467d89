package uk.muster.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import uk.muster.MusterApplication;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/**
 * A Muster of its own with writers who never stop, to be killed by {@link KillTest}. It prints each word once the save
 * that stored it has been acknowledged.
 */
final class MusterUnderKill {

    static final String STORED = "stored ";

    private MusterUnderKill() {}

    /** @param arguments the first one begins the words of this run, the others are Muster's options */
    public static void main(String[] arguments) {
        SpringApplication muster = new SpringApplication(MusterApplication.class, AskedRound.class);
        ApplicationContext context =
                muster.run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        List<RequestId> requests = requests(context);
        UpdateService updates = context.getBean(UpdateService.class);
        for (int writer = 0; writer < requests.size(); writer++) {
            RequestId request = requests.get(writer);
            String beginning = arguments[0] + "w" + writer + "n";
            Thread.ofPlatform().start(() -> write(updates, request, beginning));
        }
    }

    private static List<RequestId> requests(ApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        List<Long> asked = ids(jdbc);
        if (asked.isEmpty()) {
            context.getBean(TestOrganisation.class).create();
            askWalsall(context.getBean(AskedRound.class));
            asked = ids(jdbc);
        }
        return asked.stream().map(RequestId::new).toList();
    }

    private static List<Long> ids(JdbcClient jdbc) {
        return jdbc.sql("select id from request order by id").query(Long.class).list();
    }

    private static void askWalsall(AskedRound asked) {
        RoundId round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        List.of(AskedRound.CONFIDENCE, AskedRound.BURGLARY, AskedRound.COLLECTION)
                .forEach(deliverable -> asked.request(round, deliverable, "walsall"));
    }

    /** Writes on for ever; what fails while there is no database was never acknowledged. */
    private static void write(UpdateService updates, RequestId request, String beginning) {
        SignedIn.as("lead.walsall");
        for (int number = 0; ; number++) {
            String word = beginning + number + "x";
            try {
                long version = updates.update(request).version();
                updates.save(request, Contents.content(List.of(new ParagraphText(new UUID(0, 1), word))), version);
                say(word);
            } catch (DataAccessException | TransactionException down) {
                Thread.yield();
            }
        }
    }

    private static synchronized void say(String word) {
        System.out.println(STORED + word);
    }
}
