package uk.muster.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds deliverables that lead their readers in a circle: to themselves, or on and on from one that says little but
 * "see there" until they are back. Two that have something to say may well refer to each other.
 */
final class CircleCheck {

    /** Up to so many words a deliverable has nothing to say of its own. */
    private static final int FEW_WORDS = 12;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*+");

    private final Map<String, List<PaperText>> texts = new LinkedHashMap<>();
    private final Map<String, Set<String>> passedOn = new HashMap<>();

    CircleCheck(List<PaperText> all) {
        for (PaperText text : all) {
            texts.computeIfAbsent(text.place().anchor(), anchor -> new ArrayList<>())
                    .add(text);
        }
        texts.forEach((anchor, own) -> {
            if (own.stream().mapToLong(CircleCheck::words).sum() <= FEW_WORDS) {
                passedOn.put(anchor, targets(own));
            }
        });
    }

    Stream<Finding> findings() {
        return texts.entrySet().stream().flatMap(entry -> findings(entry.getKey(), entry.getValue()));
    }

    private Stream<Finding> findings(String anchor, List<PaperText> own) {
        boolean circle = passedOn.containsKey(anchor) && returnsTo(anchor);
        return own.stream()
                .filter(text ->
                        circle ? !targetsOf(text).isEmpty() : targetsOf(text).contains(anchor))
                .limit(1)
                .map(text -> text.finding(
                        FindingKind.CIRCULAR_REFERENCE,
                        targetsOf(text).contains(anchor)
                                ? "This refers to itself. Say here what is to be said, or refer to another place."
                                : "%s leads back here without saying anything. Say here what is to be said."
                                        .formatted(String.join(", ", References.madeIn(text.written())))));
    }

    /** Whether whoever follows where the place passes them on comes back to it. */
    private boolean returnsTo(String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(passedOn.get(start));
        while (!next.isEmpty()) {
            String here = next.pop();
            if (here.equals(start)) {
                return true;
            }
            if (seen.add(here)) {
                next.addAll(passedOn.getOrDefault(here, Set.of()));
            }
        }
        return false;
    }

    private static Set<String> targets(List<PaperText> texts) {
        Set<String> targets = new LinkedHashSet<>();
        texts.forEach(text -> targets.addAll(targetsOf(text)));
        return targets;
    }

    private static Set<String> targetsOf(PaperText text) {
        Set<String> targets = new LinkedHashSet<>();
        References.madeIn(text.written()).forEach(number -> targets.add(DeliverablePart.anchor(number)));
        return targets;
    }

    private static long words(PaperText text) {
        return WORD.matcher(References.without(text.written()))
                .results()
                .limit(FEW_WORDS + 1L)
                .count();
    }
}
