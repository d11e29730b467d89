package uk.muster.update;

/** Whether somebody has a change of their own to undo, and one to make again. */
public record Undoable(boolean undo, boolean redo) {}
