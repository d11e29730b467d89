package uk.muster.bench.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import uk.muster.MusterApplication;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFiles;
import uk.muster.publication.rendering.PaperPages;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/**
 * How long a paper takes in each of its forms, what heap its PDF needs, and how many readers its page serves beside nginx.
 * docs/performance.md says how to read the result.
 */
public final class PapersBench {

    /** Until the compiler has settled. */
    private static final Duration WARM_UP = Duration.ofSeconds(12);

    private static final int RUNS = 15;
    private static final Edition EDITION = new Edition("bench", Edition.FIRST, Instant.EPOCH);

    private final ReportService reports;
    private final PaperPages pages;
    private final PaperFiles files;

    private PapersBench(ServletWebServerApplicationContext context) {
        reports = context.getBean(ReportService.class);
        pages = context.getBean(PaperPages.class);
        files = context.getBean(PaperFiles.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "bench-papers-");
        ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) new SpringApplication(
                        MusterApplication.class, BenchPaper.class)
                .run("--server.port=0", "--muster.data=" + data, "--muster.db.binaries=target", "--muster.demo=false");
        try {
            run(context);
        } finally {
            context.close();
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private static void run(ServletWebServerApplicationContext context) throws Exception {
        context.getBean(TestOrganisation.class).create();
        BenchPaper papers = context.getBean(BenchPaper.class);
        PapersBench bench = new PapersBench(context);
        RoundId usual = papers.of("2014-15", 10, 10, 2);
        ReportDocument first = bench.reports.assemble(usual);
        bench.print("First PDF after start, warmed up in the background", bench.millis(() -> bench.pdf(first)));
        System.out.printf("%-52s %9s %9s %9s%n", "", "min", "median", "max");
        bench.measure("Usual paper", usual);
        bench.measure("Large paper", papers.of("2015-16", 12, 40, 15));
        PublicPageBench.run(
                context.getWebServer().getPort(), publish(context, usual).address());
    }

    private static SnapshotSummary publish(ServletWebServerApplicationContext context, RoundId round) {
        SignedIn.as("editor");
        context.getBean(SignOffService.class).send(round);
        SignedIn.as("commissioner");
        return context.getBean(PublicationService.class).publish(round);
    }

    private void measure(String name, RoundId round) throws InterruptedException {
        SignedIn.as("editor");
        ReportDocument paper = reports.assemble(round);
        System.out.printf(
                "%s: %d paragraphs, %d tables%n", name, paper.paragraphNumbers().count(), tables(paper));
        time("  read, assembled, as a page", () -> pages.paper(reports.assemble(round), EDITION, List.of()));
        time("  PDF", () -> pdf(paper));
        time("  Word", () -> files.of(FileKind.DOCX, paper, EDITION, List.of()));
        time("  plain text", () -> files.of(FileKind.TEXT, paper, EDITION, List.of()));
        System.out.printf(
                Locale.UK, "%-52s %8.1fM%n", "  heap that its PDF needs", LiveHeap.megabytes(() -> pdf(paper)));
    }

    private Object pdf(ReportDocument paper) {
        return files.of(FileKind.PDF, paper, EDITION, List.of());
    }

    private static long tables(ReportDocument paper) {
        return paper.deliverables()
                .flatMap(deliverable -> deliverable.blocks().stream())
                .filter(block -> block.kind().equals("table"))
                .count();
    }

    private void time(String what, Supplier<Object> work) {
        Instant warm = Instant.now().plus(WARM_UP);
        while (Instant.now().isBefore(warm)) {
            work.get();
        }
        double[] taken = new double[RUNS];
        for (int number = 0; number < RUNS; number++) {
            taken[number] = millis(work);
        }
        Arrays.sort(taken);
        print(what, taken[0], taken[RUNS / 2], taken[RUNS - 1]);
    }

    private double millis(Supplier<Object> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(String what, double... millis) {
        System.out.printf("%-52s", what);
        Arrays.stream(millis).forEach(one -> System.out.printf(Locale.UK, " %7.1fms", one));
        System.out.println();
    }
}
