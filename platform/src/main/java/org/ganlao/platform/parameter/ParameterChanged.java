package org.ganlao.platform.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The event {@code org.ganlao.platform.parameter.changed.v1}: the whole of a dated value that is in force from now on. */
record ParameterChanged(
        UUID id,
        int version,
        String key,
        String region,
        String value,
        String unit,
        LocalDate from,
        LocalDate to,
        String source,
        boolean confirmed,
        Instant recordedAt) {

    static final String TYPE = "org.ganlao.platform.parameter.changed.v1";

    static ParameterChanged of(StoredValue changed, Instant recordedAt) {
        DatedValue dated = changed.dated();
        return new ParameterChanged(
                changed.id(),
                changed.version(),
                dated.key(),
                dated.region(),
                dated.value(),
                dated.unit(),
                dated.from(),
                dated.to(),
                dated.source(),
                dated.confirmed(),
                recordedAt);
    }
}
