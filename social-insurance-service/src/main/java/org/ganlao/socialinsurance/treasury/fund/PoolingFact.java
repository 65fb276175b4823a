package org.ganlao.socialinsurance.treasury.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingLevel;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

/** A pooling level on the wire; contracts/events/social-insurance/pooling-level.*.v1 describe it. */
record PoolingFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Insurance insurance,
        PoolingLevel level,
        LocalDate until,
        String annulReason)
        implements Fact {

    static PoolingFact of(PoolingStatement statement) {
        return new PoolingFact(
                statement.id(),
                statement.version(),
                statement.occurredOn(),
                statement.recordedAt(),
                statement.region(),
                statement.insurance(),
                statement.level(),
                statement.until(),
                statement.annulReason());
    }
}
