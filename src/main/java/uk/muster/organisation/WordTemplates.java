package uk.muster.organisation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.word.TemplateRefused;
import uk.muster.word.WordTemplate;

/** Keeps the Word template of the body: administrators set it, papers are made with it. Decision 0204. */
@Service
@Transactional
public class WordTemplates {

    private final Access access;
    private final WordTemplateRepository templates;
    private final AuditLog audit;
    private final Clock clock;

    WordTemplates(Access access, WordTemplateRepository templates, AuditLog audit, Clock clock) {
        this.access = access;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<WordTemplateState> state() {
        access.demand(Action.MANAGE_ORGANISATION);
        return templates.state();
    }

    /** As it was given. */
    @Transactional(readOnly = true)
    public Optional<WordTemplateFile> file() {
        access.demand(Action.MANAGE_ORGANISATION);
        return templates.findById(StoredWordTemplate.ONLY).map(StoredWordTemplate::file);
    }

    /**
     * @return what it takes the place of, for whoever undoes it
     * @throws TemplateRefused if papers cannot be made with it
     */
    public Optional<WordTemplateFile> set(WordTemplateFile file) {
        access.demand(Action.MANAGE_ORGANISATION);
        WordTemplate.of(file.content());
        Optional<WordTemplateFile> before = file();
        templates.save(new StoredWordTemplate(file, clock.instant()));
        audit.record(AuditKind.CHANGE, "set the Word template of papers");
        return before;
    }

    /** @return what was removed */
    public Optional<WordTemplateFile> remove() {
        access.demand(Action.MANAGE_ORGANISATION);
        Optional<WordTemplateFile> before = file();
        if (before.isPresent()) {
            templates.deleteById(StoredWordTemplate.ONLY);
            audit.record(AuditKind.CHANGE, "removed the Word template of papers");
        }
        return before;
    }

    /** For whoever makes papers; asks nobody who they are. */
    @Transactional(readOnly = true)
    public Optional<byte[]> current() {
        return templates
                .findById(StoredWordTemplate.ONLY)
                .map(stored -> stored.file().content());
    }

    /** Remembers, for administrators, that a paper could not be made with the template. */
    public void markFailed() {
        templates.markFailed(clock.instant());
    }
}
