package uk.muster.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that are looked for as parameters of a statement. */
final class TermParameters {

    private final List<Names> names;
    private final Map<String, Object> values = new HashMap<>();

    TermParameters(Terms terms) {
        List<Terms.Term> all = terms.stream().toList();
        names = IntStream.range(0, all.size())
                .mapToObj(index -> new Names("pattern" + index, "words" + index))
                .toList();
        for (int index = 0; index < all.size(); index++) {
            values.put(names.get(index).pattern(), all.get(index).pattern());
            values.put(names.get(index).words(), all.get(index).fullText());
        }
        values.put("beginning", "^" + all.getFirst().pattern());
    }

    /** What the parameters of one word are called. */
    record Names(String pattern, String words) {}

    /** A condition that holds for each of the words. */
    String each(Function<Names, String> condition) {
        return names.stream().map(condition).collect(Collectors.joining(" and ", "(", ")"));
    }

    /** All parameters by name; "beginning" matches what begins with the first word. */
    Map<String, Object> values() {
        return values;
    }
}
