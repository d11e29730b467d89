/** The board report: front matter, assembly of a round's updates into a numbered document, what stands in its way. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bulk",
            "calendar",
            "live",
            "security",
            "organisation",
            "picture",
            "plan",
            "round",
            "update",
            "text",
            "ui"
        })
package uk.muster.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
