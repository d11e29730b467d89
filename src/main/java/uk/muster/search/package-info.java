/** Finding things by words: an index of updates and papers, and a look into every feature, as far as one may see it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "security",
            "organisation",
            "round",
            "update",
            "report",
            "site",
            "publication",
            "decision",
            "text",
            "ui"
        })
package uk.muster.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
