package uk.muster.notification;

/** What a mail says, once as plain text and once as HTML. */
record Letter(String subject, String text, String html) {}
