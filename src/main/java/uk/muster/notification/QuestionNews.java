package uk.muster.notification;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.scrutiny.QuestionMoved;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** Writes down whose turn it is in a panel's question after each step; nothing is sent from here. Decision 0100. */
@Component
class QuestionNews {

    private final NoticeRepository notices;
    private final Access access;

    QuestionNews(NoticeRepository notices, Access access) {
        this.notices = notices;
        this.access = access;
    }

    @EventListener
    void on(QuestionMoved moved) {
        notices.saveAll(next(moved)
                .flatMap(action -> access.whoMay(action, Scope.question(moved.area(), Set.of())).stream())
                .map(Actor::id)
                .distinct()
                .filter(person -> !person.equals(moved.by()))
                .map((PersonId person) -> Notice.question(person, moved))
                .toList());
    }

    /** What may be done next; a step that was taken back was told already, and a question withdrawn asks for nothing. */
    private static Stream<Action> next(QuestionMoved moved) {
        return switch (moved.step()) {
            case LODGED, RETURNED -> Stream.of(Action.ANSWER_QUESTION);
            case SUBMITTED -> Stream.of(Action.REVIEW_ANSWER);
            case APPROVED -> Stream.of(Action.SIGN_OFF_ANSWER);
            case SIGNED_OFF -> Stream.of(Action.ASK_QUESTION, Action.AGREE_FOR_OFFICE);
            case PANEL_AGREED -> Stream.of(Action.AGREE_FOR_OFFICE);
            case OFFICE_AGREED -> Stream.of(Action.ASK_QUESTION);
            case WITHDRAWN, TAKEN_BACK -> Stream.empty();
        };
    }
}
