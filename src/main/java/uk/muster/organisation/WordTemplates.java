package uk.muster.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
     * @param since when that was set which it is to take the place of; null if there was none
     * @return what it takes the place of, for whoever undoes it
     * @throws TemplateRefused if papers cannot be made with it
     * @throws OptimisticLockingFailureException if somebody set or removed a template meanwhile
     */
    public Optional<WordTemplateFile> set(WordTemplateFile file, @Nullable Instant since) {
        access.demand(Action.MANAGE_ORGANISATION);
        WordTemplate.of(file.content());
        Optional<StoredWordTemplate> standing = standing(since);
        Optional<WordTemplateFile> before = standing.map(StoredWordTemplate::file);
        standing.ifPresentOrElse(
                template -> template.replace(file, clock.instant()),
                () -> templates.save(new StoredWordTemplate(file, clock.instant())));
        audit.record(AuditKind.CHANGE, "set the Word template of papers");
        return before;
    }

    /**
     * @param since when that was set which is to be removed
     * @return what was removed
     * @throws OptimisticLockingFailureException if somebody set or removed a template meanwhile
     */
    public Optional<WordTemplateFile> remove(@Nullable Instant since) {
        access.demand(Action.MANAGE_ORGANISATION);
        Optional<StoredWordTemplate> standing = standing(since);
        standing.ifPresent(template -> {
            templates.delete(template);
            audit.record(AuditKind.CHANGE, "removed the Word template of papers");
        });
        return standing.map(StoredWordTemplate::file);
    }

    /** A version would not do: it begins anew with each template that is set after one was removed. */
    private Optional<StoredWordTemplate> standing(@Nullable Instant since) {
        Optional<StoredWordTemplate> standing = templates.findById(StoredWordTemplate.ONLY);
        if (!Objects.equals(standing.map(StoredWordTemplate::setAt).orElse(null), since)) {
            throw new OptimisticLockingFailureException("The Word template changed meanwhile.");
        }
        return standing;
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
