package uk.muster.picture;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows what is stored, for services that have asked already whether whoever acts may know it. */
@Component
public class Pictures {

    private final PictureRepository pictures;

    Pictures(PictureRepository pictures) {
        this.pictures = pictures;
    }

    /** Those of the names under which something is stored. */
    public Set<String> known(Set<String> names) {
        return names.isEmpty() ? Set.of() : pictures.known(names);
    }

    public List<Picture> named(Set<String> names) {
        return names.isEmpty() ? List.of() : pictures.pictures(names);
    }
}
