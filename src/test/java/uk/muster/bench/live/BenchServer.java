package uk.muster.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.MusterApplication;
import uk.muster.round.RequestId;
import uk.muster.round.RoundState;
import uk.muster.security.Role;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.update.AskedRound;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/**
 * The Muster that {@link LiveBench} measures, in a process of its own. It does what each line of its input says and
 * answers with one line; its clock is the machine's, so that another process may go by it.
 */
final class BenchServer {

    private static final int PARAGRAPHS = 10;

    private final UpdateService updates;
    private final TransactionTemplate transactions;
    private final RequestId request;
    private UpdateView written;

    private BenchServer(UpdateService updates, TransactionTemplate transactions, RequestId request) {
        this.updates = updates;
        this.transactions = transactions;
        this.request = request;
        SignedIn.as("lead.walsall");
        written = updates.save(request, start(), 0);
    }

    /** @param options Muster's own */
    public static void main(String[] options) throws IOException {
        ServletWebServerApplicationContext context = (ServletWebServerApplicationContext)
                new SpringApplication(MusterApplication.class, AskedRound.class).run(options);
        TestOrganisation organisation = context.getBean(TestOrganisation.class);
        organisation.create();
        organisation.person(LiveBench.SECOND_READER, "Second Contributor");
        organisation.grant(LiveBench.SECOND_READER, Role.CONTRIBUTOR, "walsall", null);
        AskedRound asked = context.getBean(AskedRound.class);
        RequestId request = asked.request(
                asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN),
                AskedRound.CONFIDENCE,
                "walsall");
        BenchServer server = new BenchServer(
                context.getBean(UpdateService.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                request);
        answer("serving " + context.getWebServer().getPort() + " " + request.value());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            answer(server.obey(order));
        }
        System.exit(0);
    }

    private String obey(String order) {
        return switch (order.split(" ")[0]) {
            case "save" -> "saved " + save(order.substring("save ".length()));
            case "heap" -> "heap " + heap();
            case "cpu" -> "cpu " + processorNanos();
            default -> throw new IllegalArgumentException(order);
        };
    }

    /** Adds a word to the first paragraph; the moment at which that was stored, before anybody is told of it. */
    private long save(String word) {
        UpdateContent content = written.content();
        List<ParagraphText> paragraphs = new ArrayList<>(content.paragraphs());
        paragraphs.set(0, new ParagraphText(paragraphs.getFirst().id(), "Here one writes " + word + "."));
        UpdateContent changed = new UpdateContent(paragraphs, null, "", "", "", null, null);
        Stored stored = new Stored();
        transactions.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(stored);
            written = updates.save(request, changed, written.version());
        });
        return stored.at;
    }

    private static UpdateContent start() {
        List<ParagraphText> paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(number -> new ParagraphText(
                        new UUID(0, number + 1),
                        "Officers met residents of the ward and wrote down what they asked for."))
                .toList();
        return new UpdateContent(paragraphs, null, "", "", "", null, null);
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void answer(String line) {
        System.out.println(line);
    }

    /** Notes when the transaction was committed, before all who wait for that. */
    private static final class Stored implements TransactionSynchronization {

        private long at;

        @Override
        public void afterCommit() {
            at = System.nanoTime();
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
