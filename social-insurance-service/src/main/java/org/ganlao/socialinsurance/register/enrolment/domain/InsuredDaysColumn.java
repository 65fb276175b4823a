package org.ganlao.socialinsurance.register.enrolment.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Insured days as the database's own notation of a multirange. */
@Converter(autoApply = true)
public class InsuredDaysColumn implements AttributeConverter<InsuredDays, String> {

    @Override
    public String convertToDatabaseColumn(InsuredDays days) {
        return days == null ? null : days.written();
    }

    @Override
    public InsuredDays convertToEntityAttribute(String written) {
        return written == null ? null : InsuredDays.read(written);
    }
}
