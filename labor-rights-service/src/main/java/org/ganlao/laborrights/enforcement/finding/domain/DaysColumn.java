package org.ganlao.laborrights.enforcement.finding.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ganlao.laborrights.enforcement.heard.domain.Days;

/** Days in one column, as the database writes a multirange. */
@Converter(autoApply = true)
public final class DaysColumn implements AttributeConverter<Days, String> {

    @Override
    public String convertToDatabaseColumn(Days days) {
        return days == null ? null : days.toString();
    }

    @Override
    public Days convertToEntityAttribute(String written) {
        return written == null ? null : Days.parse(written);
    }
}
