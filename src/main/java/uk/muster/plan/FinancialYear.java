package uk.muster.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public body's year, 1 April to 31 March, as it is written: "2014-15". */
public record FinancialYear(int firstYear) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-–/](\\d{2})");

    /** Reads "2014-15"; the second half must be the year after the first. */
    public static FinancialYear parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new PlanRefused("Write the financial year like 2014-15.");
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        if (Integer.parseInt(matcher.group(2)) != (year.firstYear + 1) % 100) {
            throw new PlanRefused("A financial year that begins in %d is written %s.".formatted(year.firstYear, year));
        }
        return year;
    }

    /** The year in which the day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate startsOn() {
        return LocalDate.of(firstYear, Month.APRIL, 1);
    }

    public LocalDate endsOn() {
        return LocalDate.of(firstYear + 1, Month.MARCH, 31);
    }

    public FinancialYear next() {
        return new FinancialYear(firstYear + 1);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(firstYear, (firstYear + 1) % 100);
    }
}
