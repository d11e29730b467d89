package uk.muster.picture;

/** A file that cannot be taken for a picture; the message says why and what to do. */
public class PictureRefused extends RuntimeException {

    PictureRefused(String message) {
        super(message);
    }
}
