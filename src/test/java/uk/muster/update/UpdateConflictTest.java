package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.muster.update.Contents.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.security.UpdateState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.update.VersionSummary.Kind;

@MusterTest
class UpdateConflictTest {

    @Autowired
    UpdateService service;

    @Autowired
    AskedRound asked;

    RequestId request;

    @BeforeEach
    void askWalsall() {
        request = asked.ofWalsall();
        SignedIn.as("lead.walsall");
    }

    @Test
    void whatTwoWroteInDifferentPlacesIsBroughtTogether() {
        UpdateView first = service.save(request, words("Burglary fell by nine per cent."), 0);
        SignedIn.as("contributor.walsall");
        service.save(request, words("Burglary fell by ten per cent."), first.version());
        SignedIn.as("lead.walsall");

        UpdateView together = service.save(request, words("Domestic burglary fell by nine per cent."), first.version());

        assertThat(together.content()).isEqualTo(words("Domestic burglary fell by ten per cent."));
        assertThat(service.history(request)).extracting(VersionSummary::kind).containsOnly(Kind.SAVED);
    }

    @Test
    void whatTwoWroteInOnePlaceIsRefusedWithWhatStandsAndKeptAside() {
        UpdateView first = service.save(request, words("Fell by nine."), 0);
        SignedIn.as("contributor.walsall");
        service.save(request, words("Fell by ten."), first.version());
        SignedIn.as("lead.walsall");

        UpdateConflict conflict = catchThrowableOfType(
                UpdateConflict.class, () -> service.save(request, words("Fell by eight."), first.version()));

        assertThat(conflict.theirs().content()).isEqualTo(words("Fell by ten."));
        assertThat(service.update(request)).isEqualTo(conflict.theirs());
        VersionSummary aside = service.history(request).getFirst();
        assertThat(aside.kind()).isEqualTo(Kind.SET_ASIDE);
        assertThat(aside.person()).isEqualTo("Lead Walsall");
        assertThat(service.version(request, aside.number())).isEqualTo(words("Fell by eight."));
    }

    @Test
    void linesOfAResultThatWereTypedOnAnEarlierVersionAreBroughtTogetherWithWhatStands() {
        UpdateView first = service.save(request, words("Fell by nine."), 0);
        service.save(request, words("Fell by ten."), first.version());

        service.recover(request, "result.period", "April to June", first.version());
        UpdateView recovered = service.recover(
                request,
                "result.source",
                "Police records",
                service.update(request).version());

        assertThat(recovered.content().result()).isEqualTo(new Result(null, "April to June", "Police records"));
        assertThat(recovered.content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("Fell by ten.");
    }

    @Test
    void aFigureThatCannotBeReadTakesNothingAway() {
        UpdateView first = service.save(request, words("Fell by nine."), 0);
        UpdateView counted = service.recover(request, "result.value", "1,204", first.version());
        service.recover(request, "result.value", "-", counted.version());

        assertThat(service.update(request).content().result().value()).isEqualByComparingTo("1204");
    }

    @Test
    void theDetailOfANilReturnThatWasTypedOnAnEarlierVersionComesBack() {
        NilReturn elsewhere = new NilReturn(NilKind.REPORTED_ELSEWHERE, "", null);
        UpdateView first = service.save(request, new UpdateContent(List.of(), null, "", "", "", null, elsewhere), 0);

        UpdateView recovered = service.recover(request, "nil", "Custody report", first.version());

        assertThat(recovered.content().nil())
                .isEqualTo(new NilReturn(NilKind.REPORTED_ELSEWHERE, "Custody report", null));
    }

    @Test
    void whatWasKeptAsideIsNoBaseForWhatFollows() {
        UpdateView first = service.save(request, words("Fell by nine."), 0);
        service.save(request, words("Fell by ten."), first.version());
        UpdateConflict conflict = catchThrowableOfType(
                UpdateConflict.class, () -> service.save(request, words("Fell by eight."), first.version()));
        long version = conflict.theirs().version();
        service.save(request, words("Fell by ten. Robbery rose."), version);

        assertThat(service.save(request, words("Burglary fell by ten."), version)
                        .content())
                .isEqualTo(words("Burglary fell by ten. Robbery rose."));
    }

    @Test
    void theSecondOfTwoFirstSavesIsBroughtTogetherToo() {
        service.save(request, content("First."), 0);

        assertThat(service.save(request, content("Also first."), 0).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactlyInAnyOrder("First.", "Also first.");
    }

    @Test
    void whoWritesWhileAColleagueSubmitsLearnsOfItAsAConflict() {
        UpdateView first = service.save(request, content("First."), 0);
        service.submit(request, first.version());

        UpdateConflict conflict = catchThrowableOfType(
                UpdateConflict.class, () -> service.save(request, content("Second."), first.version()));

        assertThat(conflict.theirs().state()).isEqualTo(UpdateState.SUBMITTED);
    }

    @Test
    void aDecisionOnAStaleVersionIsRefused() {
        UpdateView first = service.save(request, content("First."), 0);
        UpdateView handedIn = service.submit(request, first.version());
        service.withdraw(request, handedIn.version());
        SignedIn.as("apcc.ellis");

        assertThat(catchThrowable(() -> service.approve(request, handedIn.version())))
                .isInstanceOf(UpdateConflict.class);
    }

    @RepeatedTest(3)
    void ofTwoSavesInOnePlaceAtOnceOneWinsAndTheOtherIsKeptAside() throws Exception {
        assertThat(atOnce(0)).containsExactlyInAnyOrder("saved", "conflict");
        assertThat(atOnce(2)).containsExactlyInAnyOrder("saved", "conflict");
        assertThat(service.history(request))
                .extracting(VersionSummary::kind)
                .containsExactly(Kind.SET_ASIDE, Kind.SAVED, Kind.SET_ASIDE, Kind.SAVED);
    }

    private List<String> atOnce(long version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> saves = Stream.of("lead.walsall", "contributor.walsall")
                    .<Callable<String>>map(writer -> () -> {
                        SignedIn.as(writer);
                        start.await();
                        return save(writer, version);
                    })
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : two.invokeAll(saves)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private String save(String writer, long version) {
        try {
            service.save(request, words(writer.replace(".", "Writing" + version)), version);
            return "saved";
        } catch (UpdateConflict conflict) {
            assertThat(conflict.theirs().version()).isEqualTo(version + 2);
            return "conflict";
        }
    }

    /** Always in the same paragraph. */
    private static UpdateContent words(String text) {
        return content(List.of(new ParagraphText(new UUID(0, 1), text)));
    }
}
