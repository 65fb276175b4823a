package org.ganlao.laborrights.enforcement.finding.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Single days in one column, with blanks between them. */
@Converter
public final class DatesColumn implements AttributeConverter<List<LocalDate>, String> {

    @Override
    public String convertToDatabaseColumn(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @Override
    public List<LocalDate> convertToEntityAttribute(String written) {
        return Stream.of(written.split(" ")).map(LocalDate::parse).toList();
    }
}
