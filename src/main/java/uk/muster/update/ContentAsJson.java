package uk.muster.update;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the content of a version as JSON, by a mapper of its own: settings made for the web must not bend history. */
@Converter
class ContentAsJson implements AttributeConverter<UpdateContent, String> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(UpdateContent content) {
        return MAPPER.writeValueAsString(content);
    }

    @Override
    public UpdateContent convertToEntityAttribute(String json) {
        return MAPPER.readValue(json, UpdateContent.class);
    }
}
