package uk.muster.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.publication.rendering.PaperFile;
import uk.muster.report.ReportRefused;
import uk.muster.site.FrozenPage;
import uk.muster.transparency.LogRefused;
import uk.muster.transparency.LoggedPaper;
import uk.muster.transparency.PublishedForms;
import uk.muster.transparency.TransparencyLog;
import uk.muster.verify.Unreadable;

/** Snapshots and the transparency log: what is frozen is entered, what is sent bears its proof. Decision 0182. */
@Component
class SnapshotLog implements PublishedForms {

    private static final String PROVEN = "-proven";

    private final TransparencyLog log;
    private final SnapshotRepository snapshots;
    private final SnapshotFileRepository files;

    SnapshotLog(TransparencyLog log, SnapshotRepository snapshots, SnapshotFileRepository files) {
        this.log = log;
        this.snapshots = snapshots;
        this.files = files;
    }

    /** Belongs to the transaction that publishes. */
    void enter(SnapshotSummary snapshot) {
        String paper = paper(snapshot.slug(), snapshot.label());
        try {
            log.enter(paper, snapshot.publishedAt(), forms(paper));
        } catch (LogRefused refused) {
            throw new ReportRefused(refused.getMessage());
        } catch (Unreadable damaged) {
            throw new ReportRefused(
                    "Nothing can be published: the publication log was changed. " + damaged.getMessage());
        }
    }

    /** Belongs to the transaction that withdraws. */
    void withdraw(SnapshotSummary snapshot, Instant at) {
        try {
            log.withdraw(paper(snapshot.slug(), snapshot.label()), at);
        } catch (LogRefused | Unreadable refused) {
            throw new ReportRefused(
                    "The edition is still public: its withdrawal cannot be entered in the publication log. "
                            + refused.getMessage());
        }
    }

    /** Enters the papers from before there was a log. One that turns up later beside the log is never entered. */
    @Transactional
    public void begin() {
        if (log.entries().isEmpty()) {
            snapshots.summaries().reversed().forEach(this::enter);
        }
    }

    FrozenPage proven(String slug, String label, String form, FrozenPage page) {
        return logged(slug, label)
                .map(logged -> new FrozenPage(
                        new String(logged.closed(form, bytes(page.content())), StandardCharsets.UTF_8),
                        page.etag() + PROVEN))
                .orElse(page);
    }

    PaperFile proven(String slug, String label, PaperFile file) {
        return logged(slug, label)
                .map(logged -> new PaperFile(
                        file.kind(), logged.closed(file.kind().ending(), file.content()), file.sha256() + PROVEN))
                .orElse(file);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> papers() {
        return snapshots.summaries().stream()
                .map(snapshot -> paper(snapshot.slug(), snapshot.label()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, byte[]> forms(String paper) {
        String slug = paper.substring(0, paper.indexOf('/'));
        String label = paper.substring(slug.length() + 1);
        Map<String, byte[]> forms = new LinkedHashMap<>();
        snapshots.page(slug, label).ifPresent(page -> forms.put("html", bytes(page.content())));
        snapshots.document(slug, label).ifPresent(document -> forms.put("json", bytes(document)));
        files.all(slug, label).forEach(file -> forms.put(file.kind().ending(), file.content()));
        return forms;
    }

    private Optional<LoggedPaper> logged(String slug, String label) {
        return log.paper(paper(slug, label));
    }

    private static String paper(String slug, String label) {
        return slug + "/" + label;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
