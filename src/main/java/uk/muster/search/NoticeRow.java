package uk.muster.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.decision.DecisionNumber;
import uk.muster.report.ExemptGround;
import uk.muster.text.Dates;
import uk.muster.text.Markdown;

/**
 * A decision notice that was found.
 *
 * @param number it has none as long as it is a draft
 * @param title empty if the reader may not see it
 * @param text its words without marks, as far as the reader may see them
 */
record NoticeRow(
        long id,
        @Nullable DecisionNumber number,
        @Nullable LocalDate signedOn,
        String title,
        @Nullable ExemptGround ground,
        String text) {

    static NoticeRow of(ResultSet row) throws SQLException {
        String number = row.getString("number");
        String ground = row.getString("ground");
        return new NoticeRow(
                row.getLong("id"),
                number == null ? null : DecisionNumber.parse(number).orElseThrow(),
                row.getObject("signed_on", LocalDate.class),
                row.getString("title"),
                ground == null ? null : ExemptGround.valueOf(ground),
                Markdown.toPlainText(row.getString("text")));
    }

    Hit hit(Terms terms, boolean office) {
        return new Hit(
                Marked.whole(name(), terms),
                where(),
                Marked.excerpt(text, terms),
                office || number == null ? "decisions/" + id : number.address());
    }

    private String name() {
        if (number == null) {
            return title.isBlank() ? "Draft without a title" : title;
        }
        return number.text() + (title.isEmpty() ? " (exempt)" : " " + title);
    }

    private String where() {
        String state =
                signedOn == null ? "Draft of a decision notice" : "Decision notice · Signed " + Dates.day(signedOn);
        return Stream.of(Optional.of(state), Optional.ofNullable(ground).map(why -> "Exempt: " + why.label()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
