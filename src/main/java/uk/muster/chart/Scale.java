package uk.muster.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Round numbers beside a drawing that embrace its values; zero is among them unless all values lie far from it.
 *
 * @param step between two numbers
 * @param first number, in steps
 * @param last number, in steps
 */
record Scale(double step, long first, long last) {

    private static final double INTERVALS = 4;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double MILLION = 1_000_000;
    private static final double THOUSAND = 1_000;

    static Scale of(double lowest, double highest) {
        double low = lowest > 0 && (lowest < highest / 2 || lowest == highest) ? 0 : lowest;
        double high = highest < 0 && (highest > lowest / 2 || lowest == highest) ? 0 : highest;
        double rough = (low == high ? 1 : high - low) / INTERVALS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (int index = ROUND.length - 1; index >= 0; index--) {
            if (ROUND[index] * power >= rough) {
                step = ROUND[index] * power;
            }
        }
        long first = (long) Math.floor(low / step);
        return new Scale(step, first, Math.max(first + 1, (long) Math.ceil(high / step)));
    }

    List<Double> numbers() {
        return LongStream.rangeClosed(first, last).mapToObj(at -> at * step).toList();
    }

    /** Where a value lies between the first number, 0, and the last, 1. */
    double share(double value) {
        return (value / step - first) / (last - first);
    }

    /** As short as it can be told: "250k". */
    String label(double number, Figure like) {
        double largest = Math.max(Math.abs(first), Math.abs(last)) * step;
        double unit = largest >= MILLION ? MILLION : largest >= 10 * THOUSAND ? THOUSAND : 1;
        String letter = unit == MILLION ? "m" : unit == THOUSAND ? "k" : "";
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step / unit) - 1e-9));
        String digits = String.format(Locale.UK, "%,." + decimals + "f", Math.abs(number) / unit);
        boolean negative = number < -step / 2;
        return (negative ? "−" : "") + like.before() + digits + letter + like.after();
    }
}
