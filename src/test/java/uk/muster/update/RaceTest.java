package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.update.Contents.content;
import static uk.muster.update.Contents.withParagraphs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;

/**
 * Many writers at once in the same paragraphs, each adding words of their own wherever they are, often on an old version.
 * Nobody takes a word away, so that every word which was stored has to be there in the end.
 */
@MusterTest
abstract class RaceTest {

    private static final int WRITERS = 32;
    private static final int PARAGRAPHS = 50;

    /** Ten thousand of them take minutes: {@code -Dmuster.race.saves=10000}. */
    private static final int SAVES = Integer.getInteger("muster.race.saves", 400);

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    private final Queue<String> stored = new ConcurrentLinkedQueue<>();
    private final Queue<String> setAside = new ConcurrentLinkedQueue<>();
    private List<RequestId> requests = List.of();

    @BeforeEach
    void askWalsall() {
        organisation.create();
        RoundId round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        requests = Stream.of(AskedRound.CONFIDENCE, AskedRound.BURGLARY, AskedRound.COLLECTION)
                .map(deliverable -> asked.request(round, deliverable, "walsall"))
                .toList();
        SignedIn.as("lead.walsall");
        requests.forEach(request -> service.save(request, start(), 0));
    }

    @Test
    void everyAcknowledgedTextIsInTheHistoryAndNoneIsOverwrittenUnseen() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> write(writer))
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(stored).as("saves that went through").hasSizeGreaterThan(SAVES / 4);
        assertThat(setAside).as("conflicts").isNotEmpty();
        String now = allWords(
                requests.stream().map(request -> service.update(request).content()));
        assertThat(stored).allSatisfy(word -> assertThat(now).contains(word));
        String ever = allWords(requests.stream()
                .flatMap(request ->
                        service.history(request).stream().map(version -> service.version(request, version.number()))));
        assertThat(setAside).allSatisfy(word -> assertThat(ever).contains(word));
    }

    private Void write(int writer) {
        SignedIn.as(writer % 2 == 0 ? "lead.walsall" : "contributor.walsall");
        Random random = new Random(writer);
        UpdateView seen = service.update(requests.get(writer % requests.size()));
        for (int number = 0; number < SAVES / WRITERS; number++) {
            if (random.nextInt(3) > 0) {
                seen = service.update(seen.request().id());
            }
            String word = " w" + writer + "n" + number + "x";
            try {
                service.save(seen.request().id(), adding(word, seen.content(), random), seen.version());
                stored.add(word);
            } catch (UpdateConflict kept) {
                setAside.add(word);
            }
        }
        return null;
    }

    private static UpdateContent adding(String word, UpdateContent content, Random random) {
        List<ParagraphText> paragraphs = new ArrayList<>(content.paragraphs());
        int at = random.nextInt(paragraphs.size());
        String text = paragraphs.get(at).text();
        int space = text.indexOf(' ', random.nextInt(text.length()));
        int place = space < 0 ? text.length() : space;
        paragraphs.set(
                at,
                new ParagraphText(paragraphs.get(at).id(), text.substring(0, place) + word + text.substring(place)));
        return withParagraphs(content, paragraphs);
    }

    private static UpdateContent start() {
        return content(IntStream.range(0, PARAGRAPHS / 3 + 1)
                .mapToObj(number -> new ParagraphText(new UUID(0, number + 1), "Here one may begin to write."))
                .toList());
    }

    private static String allWords(Stream<UpdateContent> contents) {
        StringBuilder words = new StringBuilder();
        contents.flatMap(content -> content.paragraphs().stream())
                .forEach(paragraph -> words.append(' ').append(paragraph.text()));
        return words.toString();
    }
}
