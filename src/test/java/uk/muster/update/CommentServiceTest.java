package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.muster.update.Contents.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.text.CommentThread;
import uk.muster.text.CommentThread.Deed;
import uk.muster.text.CommentThread.Remark;
import uk.muster.text.Mentions.Run;

@MusterTest
@RecordApplicationEvents
class CommentServiceTest {

    @Autowired
    CommentService comments;

    @Autowired
    MentionService mentions;

    @Autowired
    UpdateService updates;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ApplicationEvents events;

    RoundId round;
    RequestId request;

    @BeforeEach
    void submitForWalsall() {
        organisation.create();
        round = asked.round(asked.edition(2014), 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        request = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        updates.save(request, content("Confidence rose."), 0);
        updates.submit(request, 1);
    }

    @Test
    void bothSidesTalkInAThreadOnAParagraph() {
        UUID paragraph =
                updates.update(request).content().paragraphs().getFirst().id();
        SignedIn.as("apcc.ellis");
        ThreadId thread = comments.start(request, paragraph, " Which survey? ");
        SignedIn.as("lead.walsall");
        comments.reply(thread, "The one of March.");

        CommentThread read = only();
        assertThat(read.paragraph()).isEqualTo(paragraph);
        assertThat(read.remarks()).extracting(Remark::person).containsExactly("Tom Ellis", "Lead Walsall");
        assertThat(said(read)).containsExactly("Which survey?", "The one of March.");
    }

    @Test
    void aThreadIsResolvedAndReopenedAndSaysByWhom() {
        ThreadId thread = comments.start(request, null, "Which survey?");
        SignedIn.as("apcc.ellis");
        comments.resolve(thread);
        comments.resolve(thread);
        assertThat(only().resolved()).isTrue();
        SignedIn.as("editor");
        comments.reopen(thread);
        comments.reopen(thread);

        assertThat(only().resolved()).isFalse();
        assertThat(only().comments()).isOne();
        assertThat(only().remarks())
                .extracting(Remark::person, Remark::deed)
                .containsExactly(
                        tuple("Lead Walsall", Deed.SAID),
                        tuple("Tom Ellis", Deed.RESOLVED),
                        tuple("Helen Marsh", Deed.REOPENED));
    }

    @Test
    void aReplyOpensAResolvedThreadAgain() {
        ThreadId thread = comments.start(request, null, "Which survey?");
        comments.resolve(thread);

        comments.reply(thread, "And whose?");

        assertThat(only().resolved()).isFalse();
        assertThat(only().remarks())
                .extracting(Remark::deed)
                .containsExactly(Deed.SAID, Deed.RESOLVED, Deed.REOPENED, Deed.SAID);
    }

    @Test
    void everyStepIsToldAsItHappens() {
        Actor ellis = person("Tom Ellis");
        ThreadId thread = comments.start(request, null, "{@" + ellis.id().value() + "}, please look.");
        comments.resolve(thread);
        comments.reopen(thread);

        assertThat(events.stream(CommentEvent.class))
                .extracting(CommentEvent::thread)
                .containsOnly(thread);
        assertThat(events.stream(CommentAdded.class))
                .singleElement()
                .satisfies(added -> assertThat(added.mentioned()).containsExactly(ellis.id()));
        assertThat(events.stream(ThreadResolved.class)).hasSize(1);
        assertThat(events.stream(ThreadReopened.class)).hasSize(1);
    }

    @Test
    void aMentionIsUnreadUntilItIsSeen() {
        SignedIn.as("apcc.ellis");
        Actor editor = person("Helen Marsh");
        comments.start(request, null, "Ask {@" + editor.id().value() + "}.");
        assertThat(mentions.unread()).isEmpty();
        assertThat(only().remarks().getFirst().words()).contains(new Run("@Helen Marsh", true));

        SignedIn.as("editor");
        assertThat(mentions.unread()).singleElement().satisfies(mention -> {
            assertThat(mention.by()).isEqualTo("Tom Ellis");
            assertThat(mention.update().deliverable()).isEqualTo("1.1 " + AskedRound.CONFIDENCE);
            assertThat(mention.update().units()).isEqualTo("Walsall");
        });
        mentions.markRead(request);
        assertThat(mentions.unread()).isEmpty();
    }

    @Test
    void onlyThoseWhoMaySeeTheUpdateCanBeMentioned() {
        assertThat(comments.mentionable(request))
                .extracting(Actor::username)
                .containsExactly("contributor.walsall", "editor", "commissioner", "apcc.ellis");
        long stranger = organisation.person("apcc.khan").value();

        assertThatThrownBy(() -> comments.start(request, null, "Ask {@" + stranger + "}."))
                .isInstanceOf(MentionRefused.class)
                .hasMessageContaining("only people who may see this update");
        assertThat(comments.threads(request)).isEmpty();
    }

    @Test
    void aMentionOfSomebodyWhoMayNoLongerSeeTheUpdateIsGone() {
        comments.start(request, null, "Ask {@" + person("Tom Ellis").id().value() + "}.");

        organisation.takeAwayEverything("apcc.ellis");

        SignedIn.as("apcc.ellis");
        assertThat(mentions.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.coventry", "lead.intelligence", "apcc.khan", "deputy", "panel.walsall", "admin"})
    void whoMayNotSeeTheUpdateNeitherReadsNorSpeaks(String username) {
        ThreadId thread = comments.start(request, null, "Which survey?");
        SignedIn.as(username);

        assertThatThrownBy(() -> comments.threads(request)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.mentionable(request)).isInstanceOf(AccessDeniedException.class);
        refusesToSpeak(thread);
    }

    @Test
    void theHeadReadsButDoesNotSpeak() {
        ThreadId thread = comments.start(request, null, "Which survey?");
        SignedIn.as("commissioner");

        assertThat(comments.threads(request)).hasSize(1);
        assertThat(comments.mayComment(request)).isFalse();
        refusesToSpeak(thread);
    }

    @Test
    void nobodySpeaksOnceThePaperIsPublished() {
        ThreadId thread = comments.start(request, null, "Which survey?");
        asked.is(round, RoundState.PUBLISHED);

        refusesToSpeak(thread);
    }

    private void refusesToSpeak(ThreadId thread) {
        assertThatThrownBy(() -> comments.start(request, null, "Mine")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.reply(thread, "Mine")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.resolve(thread)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.reopen(thread)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingSaidIsNoComment() {
        assertThatThrownBy(() -> comments.start(request, null, " ")).hasMessageContaining("Write a comment");
        assertThatThrownBy(() -> comments.reply(new ThreadId(4711), "To whom?")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void listsCountWhatIsNotResolved() {
        comments.start(request, null, "Which survey?");
        comments.resolve(comments.start(request, null, "Whose?"));

        assertThat(updates.inRound(round))
                .extracting(UpdateSummary::unresolvedThreads)
                .containsExactly(1L);
    }

    @Test
    void manyThreadsCostNoMoreStatementsThanOne() {
        ThreadId first = comments.start(request, null, "Which survey?");
        int one = SqlCount.of(() -> comments.threads(request));
        for (int number = 0; number < 5; number++) {
            comments.reply(first, "{@" + person("Tom Ellis").id().value() + "}, look.");
            comments.start(request, UUID.randomUUID(), "Whose?");
        }

        assertThat(SqlCount.of(() -> comments.threads(request))).isEqualTo(one);
    }

    private CommentThread only() {
        return comments.threads(request).getFirst();
    }

    private static List<String> said(CommentThread thread) {
        return thread.remarks().stream()
                .map(remark -> remark.words().getFirst().text())
                .toList();
    }

    private Actor person(String name) {
        return comments.mentionable(request).stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
