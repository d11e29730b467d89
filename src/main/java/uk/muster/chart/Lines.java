package uk.muster.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit on a phone. */
final class Lines {

    private static final int LONGEST = 38;
    private static final int MOST = 3;

    private Lines() {}

    static List<String> of(String name) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (rest.length() > LONGEST && lines.size() < MOST - 1) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest.length() > LONGEST ? rest.substring(0, LONGEST - 1).strip() + "…" : rest);
        return lines;
    }
}
