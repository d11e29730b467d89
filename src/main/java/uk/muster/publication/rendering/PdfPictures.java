package uk.muster.publication.rendering;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.picture.Picture;
import uk.muster.text.PictureMarkdown;

/** Hands a paper's pictures, and nothing else, to the renderer of PDF. */
final class PdfPictures implements FSStreamFactory {

    static final String PROTOCOL = PictureMarkdown.SCHEME.replace(":", "");

    private final Map<String, Picture> byAddress;

    PdfPictures(List<Picture> pictures) {
        byAddress = pictures.stream()
                .collect(Collectors.toMap(picture -> PictureMarkdown.SCHEME + picture.name(), Function.identity()));
    }

    boolean holds(String address, ExternalResourceType type) {
        return byAddress.containsKey(address);
    }

    @Override
    public FSStream getUrl(String address) {
        return new Content(byAddress.get(address).content());
    }

    private record Content(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
