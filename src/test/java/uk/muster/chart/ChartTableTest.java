package uk.muster.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTableTest {

    @Test
    void saysTheHighestAndTheLowest() {
        assertThat(read("Walsall|77.3%", "Dudley|−5%", "Sandwell|", "Coventry|77.3%")
                        .summary())
                .isEqualTo("Highest: Walsall, Coventry (77.3%); lowest: Dudley (−5%).");
        assertThat(read("Walsall|12").summary()).isEqualTo("Walsall (12).");
        assertThat(read("Walsall|12", "Dudley|12").summary()).isEqualTo("All are 12.");
    }

    @Test
    void saysTheChangeOverTimeInItsUnit() {
        assertThat(read("April 2014|80%", "May 2014|84.5%", "June 2014|83%").summary())
                .isEqualTo("From 80% in April 2014 to 83% in June 2014, a rise of 3 percentage points;"
                        + " highest: May 2014 (84.5%); lowest: April 2014 (80%).");
        assertThat(read("2013-14|£1,204|1", "2014-15|£1,000|1").fault()).contains("£1,204", "different units");
        assertThat(read("2013-14|£1,204", "2014-15|£1,000").summary()).contains("a fall of £204;");
    }

    @Test
    void tellsSeriesApartByNameAndShape() {
        ChartReading reading = read("Walsall|1|2|3|4", "Dudley|5|6|7|8");

        assertThat(reading.summary())
                .startsWith("Column 1: highest: Dudley (5)")
                .contains("Column 4: ");
        assertThat(svg(reading).select("text").eachText()).startsWith("Column 1", "Column 2", "Column 3", "Column 4");
        assertThat(svg(reading).select("path[class*=shape]").eachAttr("d")).hasSize(12);
        assertThat(List.copyOf(java.util.Set.copyOf(
                        svg(reading).select("path[class*=shape]").eachAttr("d"))))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "April;May;June",
                "November;December;January",
                "Apr 2014;May 2014",
                "Nov-14;Dec-14;Jan-15",
                "2014-11;2014-12;2015-01",
                "2011-12;2012-13;2013-14",
                "2013/14;2014/15",
                "2009;2014",
                "Q1;Q2;Q3",
                "Q3;Q4;Q1",
                "Quarter 4 2013-14;Quarter 1 2014-15",
                "2014-15 Q1;2014-15 Q2",
                "1 April 2014;7 June 2014",
                "28/02/2015;01/03/2015",
                "2015-02-28;2015-03-01"
            })
    void timesInTheirOrderAreALine(String names) {
        assertThat(svg(rows(names)).select("circle, polyline, .chart__line")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May;April 2014",
                "2014;2013",
                "April;April",
                "31 February 2014;1 March 2014",
                "April;May;June;July;April;May",
                "Walsall;Dudley",
                "2014",
                "Marchmont;Mayfair House"
            })
    void otherNamesAreBars(String names) {
        assertThat(svg(rows(names)).select("rect")).isNotEmpty();
        assertThat(svg(rows(names)).select(".chart__line")).isEmpty();
    }

    @Test
    void negativeValuesRunLeftFromZero() {
        Document svg = svg(read("Walsall|10", "Dudley|-10"));

        double right = number(svg.select("rect").getFirst().attr("x"));
        double left = number(svg.select("rect").getLast().attr("x"));
        assertThat(left).isLessThan(right);
        assertThat(left + number(svg.select("rect").getLast().attr("width"))).isEqualTo(right);
    }

    @Test
    void manyBarsAreSeveralPicturesOfOneScale() {
        List<Drawing> drawings = read(IntStream.rangeClosed(1, 60)
                        .mapToObj(row -> "Unit " + row + "|" + row)
                        .toArray(String[]::new))
                .drawings();

        assertThat(drawings).hasSizeGreaterThan(3);
        assertThat(drawings.get(1).title()).isEqualTo("Calls (part 2 of " + drawings.size() + ")");
        assertThat(drawings.stream().flatMap(drawing -> parsed(drawing).select("rect").stream()))
                .hasSize(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Walsall|many;“many” (row “Walsall”, column “Column 1”) is not a number",
                "Walsall|12 of 30;not a number",
                "Walsall|1.2.3;not a number",
                "Walsall|12,34;not a number",
                "Walsall|–;no figures",
                "Walsall;one to four",
                "Walsall|1|2|3|4|5;one to four"
            })
    void whatCannotBeDrawnSaysWhy(String row, String why) {
        ChartReading reading = read(row);

        assertThat(reading.fault()).contains(why);
        assertThat(reading.drawings()).isEmpty();
        assertThat(reading.summary()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "\" onload=\"x", "&amp;", "\u0000\u0007\uD83D", "]]>"})
    void wordsStayWords(String hostile) {
        ChartTable table = new ChartTable(
                hostile, List.of(hostile, hostile, "B"), List.of(List.of(hostile, "1", "2"), List.of("", "2", "")));

        Document svg = parsed(table.read().drawings().getFirst());
        assertThat(svg.select("script, [onload]")).isEmpty();
        assertThat(svg.select("*").stream().flatMap(part -> part.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1e-6,2e-6", "-3,-3", "999999999999999,1", "77,83", "-5,90"})
    void aScaleEmbracesItsValues(double one, double other) {
        Scale scale = Scale.of(Math.min(one, other), Math.max(one, other));

        assertThat(scale.share(one)).isBetween(0.0, 1.0);
        assertThat(scale.share(other)).isBetween(0.0, 1.0);
        assertThat(scale.numbers()).hasSizeBetween(2, 7);
    }

    @Test
    void shortensLargeNumbers() {
        Figure pounds = Figure.of("£1,200,000").orElseThrow();

        assertThat(Scale.of(0, 1_350_000).label(500_000, pounds)).isEqualTo("£0.5m");
        assertThat(Scale.of(0, 40_000).label(20_000, pounds)).isEqualTo("£20k");
        assertThat(Scale.of(-5, 90).label(-50, pounds)).isEqualTo("−£50");
    }

    private static ChartReading rows(String names) {
        return read(Stream.of(names.split(";")).map(name -> name + "|5").toArray(String[]::new));
    }

    /** @param rows cells, parted by a line */
    private static ChartReading read(String... rows) {
        List<List<String>> cells =
                Stream.of(rows).map(row -> Arrays.asList(row.split("\\|", -1))).toList();
        List<String> head = IntStream.range(0, cells.getFirst().size())
                .mapToObj(column -> column == 0 ? "Unit" : "Column " + column)
                .toList();
        return new ChartTable("Calls", head, cells).read();
    }

    private static Document svg(ChartReading reading) {
        return parsed(reading.drawings().getFirst());
    }

    private static Document parsed(Drawing drawing) {
        return Jsoup.parse(drawing.svg(), "", Parser.xmlParser());
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
