package uk.muster.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names that are times in their order – days, months, quarters, years – from those that are not. */
final class TimeAxis {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final int YEAR = 12;

    /** Each reads one way of writing times; a table keeps to one of them. */
    private static final List<Reader> READERS = List.of(
            Reader.of("(\\d{1,2}) " + MONTH + " (\\d{4})", at -> day(at.group(3), month(at.group(2)), at.group(1))),
            Reader.of("(\\d{1,2})/(\\d{1,2})/(\\d{4})", at -> day(at.group(3), number(at.group(2)), at.group(1))),
            Reader.of("(\\d{4})-(\\d{2})-(\\d{2})", at -> day(at.group(1), number(at.group(2)), at.group(3))),
            Reader.of(MONTH + "[ \\-’']{0,2}(\\d{4}|\\d{2})", at -> number(at.group(2)) * YEAR + month(at.group(1))),
            Reader.of("q(?:uarter )?([1-4])[ ,]{1,2}(\\d{4}).{0,5}", at -> quarter(at.group(2), at.group(1))),
            Reader.of("(\\d{4}).{0,6} q(?:uarter )?([1-4])", at -> quarter(at.group(1), at.group(2))),
            Reader.of("(\\d{4})(?:[-/–]\\d{2,4})?", at -> number(at.group(1))),
            Reader.of("(\\d{4})-(0[1-9]|1[0-2])", at -> number(at.group(1)) * YEAR + number(at.group(2))),
            new Reader(Pattern.compile("q(?:uarter )?([1-4])"), at -> number(at.group(1)), 4),
            new Reader(Pattern.compile(MONTH), at -> month(at.group(1)), YEAR));

    private TimeAxis() {}

    /** Where the names lie in time, ascending; empty if they are not times in their order, or fewer than two. */
    static List<Long> of(List<String> names) {
        return READERS.stream()
                .map(reader -> reader.all(names))
                .filter(times -> times.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static long day(String year, long month, String day) {
        return LocalDate.of((int) number(year), (int) month, (int) number(day)).toEpochDay();
    }

    private static long quarter(String year, String quarter) {
        return number(year) * 4 + number(quarter);
    }

    private static long month(String name) {
        return MONTHS.indexOf(name) / 3 + 1L;
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    /** @param cycle after how many it begins anew, where the year is not told; else 0 */
    private record Reader(Pattern pattern, ToLongFunction<MatchResult> time, int cycle) {

        static Reader of(String pattern, ToLongFunction<MatchResult> time) {
            return new Reader(Pattern.compile(pattern), time, 0);
        }

        /** Empty unless all the names are such times, each later than the one before. */
        List<Long> all(List<String> names) {
            List<Long> times = new ArrayList<>();
            for (String name : names) {
                Matcher matcher = pattern.matcher(name.strip().toLowerCase(Locale.UK));
                if (!matcher.matches()) {
                    return List.of();
                }
                try {
                    times.add(after(times, time.applyAsLong(matcher)));
                } catch (DateTimeException e) {
                    return List.of();
                }
                if (times.size() > 1 && !isAhead(times)) {
                    return List.of();
                }
            }
            return times;
        }

        private long after(List<Long> times, long time) {
            return cycle > 0 && !times.isEmpty() && time <= times.getLast() ? time + cycle : time;
        }

        private boolean isAhead(List<Long> times) {
            long last = times.getLast();
            return last > times.get(times.size() - 2) && (cycle == 0 || last < times.getFirst() + cycle);
        }
    }
}
