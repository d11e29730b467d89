package uk.muster.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import uk.muster.live.Echo;
import uk.muster.organisation.CoverNews;
import uk.muster.organisation.CoverService;
import uk.muster.organisation.CoverView;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;
import uk.muster.ui.Notice;

/** Reminds a stand-in for whom they act today, and whoever is away of who acts for them; follows what is arranged. */
final class CoverOfToday extends Div {

    private final CoverService covers;
    private final PersonId reader;

    CoverOfToday(CoverService covers, PersonId reader, Echo echo) {
        this.covers = covers;
        this.reader = reader;
        addClassName("cover-of-today");
        refresh();
        echo.refresh(this, CoverNews.class, news -> news.isAbout(reader), this::refresh);
    }

    private void refresh() {
        removeAll();
        covers.mineToday().forEach(cover -> add(Notice.information(inWords(cover))));
    }

    private String inWords(CoverView cover) {
        String until = Dates.day(Objects.requireNonNull(cover.period().validUntil()));
        return cover.standIn().equals(reader)
                ? "You cover for %s until %s.".formatted(cover.absentName(), until)
                : "%s covers for you until %s.".formatted(cover.standInName(), until);
    }
}
