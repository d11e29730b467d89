/** What people are told while they are away: notices, reminders, mail, and the calendar of their deadlines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "security",
            "organisation",
            "calendar",
            "plan",
            "round",
            "decision",
            "update",
            "review",
            "scrutiny",
            "text",
            "ui"
        })
package uk.muster.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
