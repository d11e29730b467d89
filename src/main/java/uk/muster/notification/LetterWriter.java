package uk.muster.notification;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uk.muster.organisation.Contact;
import uk.muster.organisation.OrganisationService;

/**
 * Writes what a digest says: what happened, to which deliverable, and a link that needs signing in. No words of an
 * update or a comment ever reach it, since they may be exempt. Decision 0100.
 */
@Component
class LetterWriter {

    /** What happened, with the place to look. */
    record Entry(String words, URI link) {}

    private final ITemplateEngine engine;
    private final OrganisationService organisation;
    private final MailSettings settings;

    LetterWriter(ITemplateEngine engine, OrganisationService organisation, MailSettings settings) {
        this.engine = engine;
        this.organisation = organisation;
        this.settings = settings;
    }

    /** @param lines the most pressing first */
    Letter digest(Contact reader, List<NoticeLine> lines) {
        Map<String, List<Entry>> groups = lines.stream()
                .collect(groupingBy(
                        NoticeLine::heading,
                        LinkedHashMap::new,
                        mapping(this::entry, collectingAndThen(toList(), LetterWriter::once))));
        String subject = "Muster: " + String.join(", ", groups.keySet()).toLowerCase(Locale.UK);
        return new Letter(subject, text(reader, groups), html(reader, groups));
    }

    private Entry entry(NoticeLine line) {
        return new Entry(line.words(), settings.link(line.path()));
    }

    private static List<Entry> once(List<Entry> entries) {
        return entries.stream().distinct().toList();
    }

    private String text(Contact reader, Map<String, List<Entry>> groups) {
        String told = groups.entrySet().stream()
                .map(group -> group.getKey() + "\n\n"
                        + group.getValue().stream().map(LetterWriter::text).collect(joining("\n")))
                .collect(joining("\n"));
        return """
                Hello %s

                %s
                You need to sign in to follow these links. Choose how often you get mail:
                %s

                %s
                """.formatted(reader.name(), told, choice(), organisation.body().name());
    }

    private static String text(Entry entry) {
        return "- " + entry.words() + "\n  " + entry.link() + "\n";
    }

    private String html(Contact reader, Map<String, List<Entry>> groups) {
        Map<String, Object> model = Map.of(
                "name", reader.name(),
                "groups", groups,
                "choice", choice(),
                "body", organisation.body().name());
        return engine.process("mail/digest", new Context(Locale.UK, model));
    }

    private URI choice() {
        return settings.link("notifications");
    }
}
