package uk.muster.plan.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a workbook as what they are and not as they look: a date as 2015-03-31 whatever the country's format, two
 * per cent as 2, and without the noise that binary fractions leave in the file.
 */
final class XlsxValues extends DataFormatter {

    private static final MathContext AS_SHOWN = new MathContext(15);

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value).toLocalDate().toString();
        }
        BigDecimal number = new BigDecimal(value).round(AS_SHOWN);
        if (format.contains("%")) {
            number = number.movePointRight(2);
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
