package uk.muster.organisation;

/** A Word template as somebody gave it. */
public record WordTemplateFile(String name, byte[] content) {}
