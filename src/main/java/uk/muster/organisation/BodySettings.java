package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The one body of this installation; until somebody names it, it goes by neutral words. */
@Entity
@Table(name = "body")
class BodySettings {

    static final long ONLY = 1;
    private static final long UNSAVED = -1;
    private static final int USUAL_CLEAR_DAYS = 5;

    @Id
    private long id = ONLY;

    private String name = "Policing body";
    private String shortName = "Office";
    private String headTitle = "Commissioner";
    private String boardName = "Board";
    private String forceName = "Police force";
    private String contact = "";
    private int clearDays = USUAL_CLEAR_DAYS;

    @Version
    private @Nullable Long version;

    void change(Body body) {
        name = body.name();
        shortName = body.shortName();
        headTitle = body.headTitle();
        boardName = body.boardName();
        forceName = body.forceName();
        contact = body.contact();
        clearDays = body.clearDays();
    }

    Body view() {
        return new Body(
                name,
                shortName,
                headTitle,
                boardName,
                forceName,
                contact,
                clearDays,
                version == null ? UNSAVED : version);
    }
}
