package uk.muster.update.ui;

import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.ui.Toast;
import uk.muster.update.RoundNotOpen;
import uk.muster.update.UpdateConflict;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateIncomplete;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** What the unit does with one update, each deed on the version that the screen knows, and what comes of it there. */
final class UpdateDeeds {

    private final UpdateService updates;
    private final Screen screen;
    private UpdateView stored;

    /** Where the update is written. */
    interface Screen {

        void done(UpdateView now);

        /** Somebody else wrote meanwhile, or took the update out of the unit's hands. */
        void clashed(UpdateConflict conflict);

        void lacks(UpdateIncomplete incomplete);
    }

    UpdateDeeds(UpdateService updates, UpdateView stored, Screen screen) {
        this.updates = updates;
        this.stored = stored;
        this.screen = screen;
    }

    /** The update as this screen knows it. */
    UpdateView stored() {
        return stored;
    }

    RequestId request() {
        return stored.request().id();
    }

    /** Further deeds are done on this version. */
    void follow(UpdateView now) {
        stored = now;
    }

    boolean save(UpdateContent written) {
        return attempt(() -> updates.save(request(), written, stored.version()));
    }

    boolean submit() {
        return attempt(() -> updates.submit(request(), stored.version()));
    }

    boolean withdraw() {
        return attempt(() -> updates.withdraw(request(), stored.version()));
    }

    boolean takeUp() {
        return attempt(() -> updates.takeUp(request(), stored.version()));
    }

    boolean undo() {
        return attempt(() -> updates.undo(request(), stored.version()));
    }

    boolean redo() {
        return attempt(() -> updates.redo(request(), stored.version()));
    }

    boolean restore(int number) {
        return attempt(() -> updates.restore(request(), number, stored.version()));
    }

    /** Stores words that were typed on an earlier version. */
    boolean recover(String part, String text, long version) {
        return attempt(() -> updates.recover(request(), part, text, version));
    }

    /** @return whether it could be done; if not, it has been said why */
    private boolean attempt(Supplier<UpdateView> deed) {
        try {
            screen.done(deed.get());
            return true;
        } catch (UpdateConflict conflict) {
            screen.clashed(conflict);
        } catch (UpdateIncomplete incomplete) {
            screen.lacks(incomplete);
        } catch (RoundNotOpen | AccessDeniedException | IllegalArgumentException | IllegalStateException refused) {
            Toast.failure(refused.getMessage() + " What you wrote is still on this page.");
        }
        return false;
    }
}
