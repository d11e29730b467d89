package uk.muster.shell;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import uk.muster.organisation.CoverView;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;
import uk.muster.ui.Notice;

/** Reminds a stand-in for whom they act today, and whoever is away of who acts for them. */
final class CoverOfToday extends Div {

    CoverOfToday(List<CoverView> covers, PersonId reader) {
        addClassName("cover-of-today");
        covers.forEach(cover -> add(Notice.information(inWords(cover, reader))));
    }

    private static String inWords(CoverView cover, PersonId reader) {
        String until = Dates.day(Objects.requireNonNull(cover.period().validUntil()));
        return cover.standIn().equals(reader)
                ? "You cover for %s until %s.".formatted(cover.absentName(), until)
                : "%s covers for you until %s.".formatted(cover.standInName(), until);
    }
}
