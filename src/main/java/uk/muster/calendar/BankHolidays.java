package uk.muster.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * England's and Wales's bank holidays as gov.uk lists them, substitute days and one-off ones included: they are
 * proclaimed, so no rule yields them. After the list's last year only weekends are known to be free.
 */
final class BankHolidays {

    static final Set<LocalDate> ENGLAND_AND_WALES = read("bank-holidays.csv");

    private BankHolidays() {}

    private static Set<LocalDate> read(String name) {
        var file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
