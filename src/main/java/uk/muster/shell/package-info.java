/** The frame round every view: main layout, signing in, home, help, error views. Nobody calls it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "security",
            "live",
            "organisation",
            "round",
            "update",
            "review",
            "report",
            "decision",
            "publication",
            "scrutiny",
            "search",
            "text",
            "transparency",
            "ui"
        })
package uk.muster.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
