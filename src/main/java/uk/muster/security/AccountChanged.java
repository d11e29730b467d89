package uk.muster.security;

/** Raised when an account's roles, scope, password or being enabled changed: its sessions no longer hold. */
public record AccountChanged(String username) {}
