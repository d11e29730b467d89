/** Local authorities' scrutiny panels: what they read, what they ask, and what they are answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "live",
            "security",
            "organisation",
            "calendar",
            "publication",
            "report",
            "site",
            "text",
            "ui"
        })
package uk.muster.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
