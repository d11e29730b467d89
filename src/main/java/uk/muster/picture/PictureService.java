package uk.muster.picture;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/** Takes in the pictures of whoever writes the report, and shows them to those who may read it. Decision 0202. */
@Service
@Transactional
public class PictureService {

    /** The largest file that is taken. */
    public static final int MOST_BYTES = PictureMaker.MOST_BYTES;

    private final Access access;
    private final PictureRepository pictures;
    private final Clock clock;

    PictureService(Access access, PictureRepository pictures, Clock clock) {
        this.access = access;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Stores what is seen on a picture, and nothing else of its file; the same picture is stored once.
     *
     * @return the name that Markdown calls it by
     * @throws PictureRefused if it is none that a paper may show
     */
    public String add(byte[] file) {
        Actor editor = access.demand(Action.EDIT_REPORT, Scope.ANYWHERE, "a picture");
        Picture picture = PictureMaker.of(file);
        pictures.add(
                picture.name(),
                picture.content(),
                editor.id().value(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        return picture.name();
    }

    @Transactional(readOnly = true)
    public Optional<Picture> picture(String name) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, "a picture");
        return pictures.picture(name);
    }
}
