package uk.muster.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed decision notices about an edition. The decision module knows them, which lies above this one; the plan's
 * screen reaches them through this.
 */
public interface ApprovingNotices {

    /**
     * Those that approve it, and the one by which it was approved as somebody typed its number, the newest first.
     *
     * @param typed like 018/2013
     */
    List<ApprovingNotice> of(EditionId edition, @Nullable String typed);
}
