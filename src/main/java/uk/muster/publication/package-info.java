/** Snapshots: board reports frozen at publication, their renderings, and the public site. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "security",
            "chart",
            "organisation",
            "picture",
            "round",
            "report",
            "site",
            "transparency",
            "update",
            "verify",
            "word",
            "text",
            "ui"
        })
package uk.muster.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
