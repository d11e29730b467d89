package uk.muster.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.security.ThemeId;

/** An objective of an edition with its deliverables in order. */
@Entity
class Objective implements Positioned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Edition edition;

    private int position;
    private String title;
    private @Nullable Long themeId;

    /** No orphan removal: a deliverable that moves to another objective would be deleted on the way. */
    @OneToMany(
            mappedBy = "objective",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<Deliverable> deliverables = new ArrayList<>();

    protected Objective() {}

    Objective(Edition edition, String title, @Nullable ThemeId theme) {
        this.edition = edition;
        describe(title, theme);
    }

    void describe(String newTitle, @Nullable ThemeId theme) {
        title = newTitle;
        themeId = theme == null ? null : theme.value();
    }

    Deliverable add(DeliverableDetails details, int at) {
        Deliverable deliverable = new Deliverable(this, details);
        Positioned.insert(deliverables, deliverable, at);
        return deliverable;
    }

    void take(Deliverable deliverable, int at) {
        deliverable.objective().release(deliverable);
        deliverable.belongTo(this);
        Positioned.insert(deliverables, deliverable, at);
    }

    void release(Deliverable deliverable) {
        Positioned.remove(deliverables, deliverable);
    }

    @Override
    public void takePosition(int number) {
        position = number;
    }

    boolean is(ObjectiveId wanted) {
        return id != null && id == wanted.value();
    }

    ObjectiveId id() {
        return new ObjectiveId(id);
    }

    int number() {
        return position;
    }

    String title() {
        return title;
    }

    @Nullable
    ThemeId theme() {
        return themeId == null ? null : new ThemeId(themeId);
    }

    List<Deliverable> deliverables() {
        return List.copyOf(deliverables);
    }

    ObjectiveView view() {
        return new ObjectiveView(
                id(),
                position,
                title,
                theme(),
                deliverables.stream().map(Deliverable::view).toList());
    }
}
