package uk.muster.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: told in a photograph's Exif data alone, which goes, so that the picture itself must be turned. */
final class Turn {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short START = (short) 0xFFD8;
    private static final byte SEGMENT = (byte) 0xFF;
    private static final byte PICTURE = (byte) 0xDA;
    private static final byte APP1 = (byte) 0xE1;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int BYTES_OF_ENTRY = 12;
    private static final int VALUE_IN_ENTRY = 8;
    private static final int UPRIGHT = 1;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int LAST_ON_ITS_SIDE = 8;

    private final int orientation;

    private Turn(int orientation) {
        this.orientation = orientation;
    }

    /** Goes from segment to segment of a JPEG file until its picture begins; whatever is wrong there, it stays as it is. */
    static Turn of(byte[] file) {
        ByteBuffer jpeg = ByteBuffer.wrap(file);
        try {
            int at = 2;
            while (jpeg.getShort(0) == START && jpeg.get(at) == SEGMENT && jpeg.get(at + 1) != PICTURE) {
                int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
                if (jpeg.get(at + 1) == APP1
                        && Arrays.equals(file, at + 4, at + 4 + EXIF.length, EXIF, 0, EXIF.length)) {
                    return new Turn(orientation(jpeg.slice(at + 4 + EXIF.length, length - 2 - EXIF.length)));
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException broken) {
            return new Turn(UPRIGHT);
        }
        return new Turn(UPRIGHT);
    }

    /** Looks through the first directory of a TIFF head. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int index = 0; index < entries; index++) {
            int entry = directory + 2 + index * BYTES_OF_ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + VALUE_IN_ENTRY);
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return orientation >= FIRST_ON_ITS_SIDE && orientation <= LAST_ON_ITS_SIDE;
    }

    /** Brings a picture of that size into the upright. */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
