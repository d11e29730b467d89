package uk.muster.round;

/** Something that a round's lists, its matrix or its administration show: they are drawn anew after it. */
public interface RoundNews {

    RoundId round();
}
