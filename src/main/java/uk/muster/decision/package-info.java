/** Decision notices: drafted by the editor, signed and numbered by the head of the body, public unless exempt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"live", "security", "organisation", "plan", "publication", "report", "site", "text", "ui"
        })
package uk.muster.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
