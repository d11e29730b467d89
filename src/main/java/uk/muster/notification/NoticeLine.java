package uk.muster.notification;

import java.time.Instant;

/**
 * A notice as it is told.
 *
 * @param heading what happened: "Returned to you"
 * @param words what it happened to: "6.4, Walsall"
 * @param path where in Muster to look, after signing in
 */
public record NoticeLine(String heading, String words, String path, Instant at) {}
