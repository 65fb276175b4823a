package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingLevel;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

@Schema(name = "PoolingStatement")
record PoolingView(
        UUID id,
        int version,
        String region,
        Insurance insurance,
        PoolingLevel level,
        LocalDate from,

        @Schema(description = "自该日起为更高层次；现行的为空 · First day of a higher level; none while it holds")
        LocalDate until,

        String document,
        String statedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PoolingView from(PoolingStatement statement) {
        return new PoolingView(
                statement.id(),
                statement.version(),
                statement.region(),
                statement.insurance(),
                statement.level(),
                statement.occurredOn(),
                statement.until(),
                statement.document(),
                statement.statedBy(),
                statement.annulReason(),
                statement.origin().sourceRef(),
                statement.recordedAt());
    }
}
