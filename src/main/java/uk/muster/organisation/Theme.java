package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import uk.muster.security.ThemeId;

/** The subject of an objective, the same in every edition. */
@Entity
class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    Theme(String name) {
        this.name = name;
    }

    ThemeId id() {
        return new ThemeId(id);
    }

    ThemeView view() {
        return new ThemeView(id(), name);
    }
}
