package uk.muster.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a browser would do that keeps drafts, for screens without one. */
public final class DeviceDrafts {

    private DeviceDrafts() {}

    /** Answers the screen that has just been opened, before anything is looked for on it, what was typed here before. */
    public static void bringBack(String part, String words, long version) {
        ArrayNode drafts = JsonNodeFactory.instance.arrayNode();
        add(drafts, part, words, version);
        bringBack(drafts);
    }

    /** The same for paragraphs that the server has never seen. */
    public static void bringBack(List<String> paragraphs, long version) {
        ArrayNode drafts = JsonNodeFactory.instance.arrayNode();
        paragraphs.forEach(words -> add(drafts, UUID.randomUUID().toString(), words, version));
        bringBack(drafts);
    }

    private static void add(ArrayNode drafts, String part, String words, long version) {
        drafts.addObject().put("key", part).put("text", words).put("version", version);
    }

    /**
     * Answers a field whose words are kept until they are sent what was left over in it.
     *
     * @param place how its key goes on after the writer's number
     */
    public static void leftOver(String place, String words) {
        answer("Muster.unsent", place, JsonNodeFactory.instance.stringNode(words));
    }

    private static void bringBack(ArrayNode drafts) {
        answer("Muster.drafts", "", drafts);
    }

    private static void answer(String question, String place, JsonNode answer) {
        asked().stream()
                .filter(call -> call.getInvocation().getExpression().contains(question))
                .filter(call ->
                        String.valueOf(call.getInvocation().getParameters()).contains(place))
                .findFirst()
                .orElseThrow()
                .complete(answer);
    }

    /** What the browser has been asked to do since it was last asked. */
    public static List<String> calls() {
        return asked().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }

    private static List<PendingJavaScriptInvocation> asked() {
        UIInternals screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations();
    }
}
