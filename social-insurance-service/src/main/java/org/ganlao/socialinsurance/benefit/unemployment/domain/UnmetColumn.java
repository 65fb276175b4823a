package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as words apart from each other by a space; nothing where all are met. */
@Converter
public class UnmetColumn implements AttributeConverter<List<Unmet>, String> {

    @Override
    public String convertToDatabaseColumn(List<Unmet> unmet) {
        return unmet.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public List<Unmet> convertToEntityAttribute(String written) {
        return Arrays.stream(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Unmet::valueOf)
                .toList();
    }
}
