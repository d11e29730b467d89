package uk.muster.notification;

/**
 * How somebody gets mail.
 *
 * @param email where to; empty if none is known
 * @param serverSends whether this server sends any
 */
public record MailRhythm(Rhythm rhythm, String email, boolean serverSends) {}
