package uk.muster.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMakerTest {

    private static final String SECRET = "Secret 52.4862 N";

    @ParameterizedTest
    @CsvSource({
        "png, 1, 1, 1, 1",
        "png, 2000, 40, 2000, 40",
        "jpeg, 2600, 1300, 2000, 1000",
        "png, 40, 9000, 9, 2000",
        "jpeg, 6000, 8000, 1500, 2000"
    })
    void isNoLargerThanItMayBeAndKeepsItsShape(String form, int width, int height, int thenWidth, int thenHeight) {
        Picture picture = PictureMaker.of(TestPictures.file(form, width, height));

        assertThat(picture.size()).isEqualTo(new Dimension(thenWidth, thenHeight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void whatIsBehindThePictureGoes(String form) {
        byte[] file = TestPictures.file(form, 20, 10);
        byte[] longer = concat(file, SECRET.getBytes(StandardCharsets.ISO_8859_1));

        Picture picture = PictureMaker.of(longer);

        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
        assertThat(picture).usingRecursiveComparison().isEqualTo(PictureMaker.of(file));
    }

    @Test
    void whatACameraToldGoesAndThePictureStandsUpright() throws IOException {
        byte[] file = withExif(TestPictures.file("jpeg", 200, 100), 6);

        Picture picture = PictureMaker.of(file);

        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Secret", "Exif");
        assertThat(picture.size()).isEqualTo(new Dimension(100, 200));
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(isRed(upright, 50, 5)).as("what was left is above").isTrue();
        assertThat(isBlue(upright, 97, 150)).as("what was above is right").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 77})
    void whatACameraCannotHaveMeantIsLeftAlone(int orientation) throws IOException {
        byte[] file = withExif(TestPictures.file("jpeg", 20, 10), orientation);

        assertThat(PictureMaker.of(file).size()).isEqualTo(new Dimension(20, 10));
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        byte[] file = TestPictures.file("png", TestPictures.drawn(50, 50, BufferedImage.TYPE_INT_ARGB));

        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(PictureMaker.of(file).content()));

        assertThat(new Color(picture.getRGB(40, 40), true)).isEqualTo(Color.WHITE);
    }

    @Test
    void aBombIsRefusedByItsHead() {
        byte[] bomb = withSize(TestPictures.file("png", 10, 10), 19_000, 19_000);

        assertThatThrownBy(() -> PictureMaker.of(bomb))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("19000 × 19000 pixels");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] file = Arrays.copyOf(TestPictures.file("png", 10, 10), PictureMaker.MOST_BYTES + 1);

        assertThatThrownBy(() -> PictureMaker.of(file))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("5 MB");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] vector = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(TestPictures.file("png", 100, 100), 60);

        assertThatThrownBy(() -> PictureMaker.of(vector)).hasMessageContaining("PNG or JPEG");
        assertThatThrownBy(() -> PictureMaker.of(new byte[0])).hasMessageContaining("PNG or JPEG");
        assertThatThrownBy(() -> PictureMaker.of(TestPictures.file("gif", 10, 10)))
                .hasMessageContaining("Only PNG and JPEG");
        assertThatThrownBy(() -> PictureMaker.of(half))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("cannot be read");
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 80;
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getBlue() > 200 && color.getRed() < 80;
    }

    /** Puts an Exif segment behind the first two bytes of a JPEG: an orientation, and words for a place. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] words = SECRET.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + words.length;
        byte[] segment = ByteBuffer.allocate(2 + length)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words)
                .array();
        return concat(concat(Arrays.copyOf(jpeg, 2), segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Lets the head of a PNG lie about its size. */
    private static byte[] withSize(byte[] png, int width, int height) {
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
