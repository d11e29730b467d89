package uk.muster.picture;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.muster.text.PictureMarkdown;

/** Sends pictures to the report's own screens, behind the workspace's door; what is public has addresses of its own. */
@Controller
class PictureController {

    /** Briefly, and in the reader's own browser alone: a right that is taken away stops working. */
    private static final CacheControl BRIEFLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private final PictureService pictures;

    PictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping(Picture.WORKSPACE + "{name:" + PictureMarkdown.NAME + "}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return pictures.picture(name)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.type()))
                        .cacheControl(BRIEFLY)
                        .body(picture.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
