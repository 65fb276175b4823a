package org.ganlao.socialinsurance.trace.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A trace as text, a line for each of its lines. */
@Converter(autoApply = true)
public class TraceColumn implements AttributeConverter<Trace, String> {

    @Override
    public String convertToDatabaseColumn(Trace trace) {
        return trace == null ? null : String.join("\n", trace.lines());
    }

    @Override
    public Trace convertToEntityAttribute(String written) {
        return written == null ? null : new Trace(written.lines().toList());
    }
}
