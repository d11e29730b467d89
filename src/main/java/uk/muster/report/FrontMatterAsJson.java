package uk.muster.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps front matter as JSON, by a mapper of its own: settings made for the web must not bend history. */
@Converter
class FrontMatterAsJson implements AttributeConverter<FrontMatter, String> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(FrontMatter content) {
        return MAPPER.writeValueAsString(content);
    }

    @Override
    public FrontMatter convertToEntityAttribute(String json) {
        return MAPPER.readValue(json, FrontMatter.class);
    }
}
