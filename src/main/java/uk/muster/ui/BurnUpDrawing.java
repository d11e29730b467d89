package uk.muster.ui;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import uk.muster.text.Dates;
import uk.muster.ui.BurnUpChart.Day;

/** What a burn-up chart shows, as HTML: the picture, what its lines mean, and the same in figures. */
final class BurnUpDrawing {

    private static final int WIDTH = 640;
    private static final int TOP = 40;
    private static final int BOTTOM = 260;
    private static final int HEIGHT = 300;
    private static final int SIDE = 12;

    private final List<Day> days;
    private final int asked;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate due;

    BurnUpDrawing(List<Day> days, int asked, LocalDate due, LocalDate until) {
        this.days = List.copyOf(days);
        this.asked = asked;
        this.due = due;
        first = days.getFirst().day();
        LocalDate known = days.getLast().day();
        last = known.isAfter(until) ? known : until;
    }

    String picture() {
        Day now = days.getLast();
        return """
                <svg viewBox="0 0 %d %d" role="img" aria-labelledby="burn-up-title burn-up-text">
                <title id="burn-up-title">Requests answered and approved by day</title>
                <desc id="burn-up-text">%s: %d of %d answered, %d approved. Answers are due on %s.</desc>
                %s%s%s%s
                </svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        Dates.day(now.day()),
                        now.answered(),
                        asked,
                        now.approved(),
                        Dates.day(due),
                        frame(),
                        dueLine(),
                        line("answered", Day::answered) + circle(x(now.day()), y(now.answered())),
                        line("approved", Day::approved) + square(x(now.day()), y(now.approved())));
    }

    private String frame() {
        return """
                <path class="burn-up__axis" d="M%1$d %2$dH%3$d M%1$d %4$dH%3$d"/>
                <text x="%1$d" y="%5$d">%6$d asked</text>
                <text x="%1$d" y="%7$d">%8$s</text>
                <text x="%3$d" y="%7$d" text-anchor="end">%9$s</text>
                """.formatted(
                SIDE, TOP, WIDTH - SIDE, BOTTOM, TOP - 12, asked, HEIGHT - 10, Dates.day(first), Dates.day(last));
    }

    /** Its words stand on the side where there is room. */
    private String dueLine() {
        double x = x(due);
        return """
                <path class="burn-up__due" d="M%1$s %2$dV%3$d"/>
                <text x="%1$s" y="%4$d" text-anchor="%5$s">Due %6$s</text>
                """.formatted(number(x), TOP, BOTTOM, TOP - 12, x > WIDTH / 2.0 ? "end" : "start", Dates.day(due));
    }

    private String line(String name, ToIntFunction<Day> count) {
        String points = days.stream()
                .map(day -> number(x(day.day())) + "," + number(y(count.applyAsInt(day))))
                .collect(joining(" "));
        return "<polyline class=\"burn-up__line burn-up--%s\" points=\"%s\"/>".formatted(name, points);
    }

    private static String circle(double x, double y) {
        return "<circle class=\"burn-up--answered\" cx=\"%s\" cy=\"%s\" r=\"6\"/>".formatted(number(x), number(y));
    }

    private static String square(double x, double y) {
        return "<rect class=\"burn-up--approved\" x=\"%s\" y=\"%s\" width=\"11\" height=\"11\"/>"
                .formatted(number(x - 5.5), number(y - 5.5));
    }

    private double x(LocalDate day) {
        double length = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return SIDE + ChronoUnit.DAYS.between(first, day) / length * (WIDTH - 2 * SIDE);
    }

    private double y(int count) {
        return BOTTOM - (double) count / Math.max(1, asked) * (BOTTOM - TOP);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    String legend() {
        Day now = days.getLast();
        return """
                <ul class="burn-up__legend">
                <li>%s Answered: %d</li>
                <li>%s Approved: %d</li>
                </ul>""".formatted(
                sample("answered", circle(36, 8)), now.answered(), sample("approved", square(36, 8)), now.approved());
    }

    private static String sample(String name, String shape) {
        return """
                <svg class="burn-up__sample" viewBox="0 0 44 16" aria-hidden="true">\
                <path class="burn-up__line burn-up--%s" d="M0 8H36"/>%s</svg>""".formatted(name, shape);
    }

    String table() {
        String rows = days.stream()
                .map(day -> "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td></tr>"
                        .formatted(Dates.day(day.day()), day.answered(), day.approved()))
                .collect(joining());
        return """
                <table>
                <caption>Of %d requests, due on %s</caption>
                <thead><tr><th scope="col">By the end of</th><th scope="col">Answered</th><th scope="col">Approved</th></tr></thead>
                <tbody>%s</tbody>
                </table>""".formatted(asked, Dates.day(due), rows);
    }
}
