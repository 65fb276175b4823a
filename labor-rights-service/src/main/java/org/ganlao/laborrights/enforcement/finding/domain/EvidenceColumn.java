package org.ganlao.laborrights.enforcement.finding.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Evidence in one column, a fact a line. */
@Converter
public final class EvidenceColumn implements AttributeConverter<List<Evidence>, String> {

    private static final String LASTS = "-";

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        return evidence.stream()
                .map(fact -> "%s %s %s %d %s %s"
                        .formatted(
                                fact.service(),
                                fact.fact(),
                                fact.id(),
                                fact.version(),
                                fact.from(),
                                fact.until() == null ? LASTS : fact.until()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String written) {
        return written.lines().map(EvidenceColumn::fact).toList();
    }

    private static Evidence fact(String line) {
        String[] parts = line.split(" ");
        return new Evidence(
                parts[0],
                parts[1],
                UUID.fromString(parts[2]),
                Integer.parseInt(parts[3]),
                LocalDate.parse(parts[4]),
                parts[5].equals(LASTS) ? null : LocalDate.parse(parts[5]));
    }
}
