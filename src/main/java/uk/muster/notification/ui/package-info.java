/** Screens for what one is told by mail, the calendar's address, and mails that could not be sent. */
@NullMarked
package uk.muster.notification.ui;

import org.jspecify.annotations.NullMarked;
