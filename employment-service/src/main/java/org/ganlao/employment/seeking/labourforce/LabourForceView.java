package org.ganlao.employment.seeking.labourforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceState;
import org.ganlao.employment.seeking.labourforce.domain.LabourForceStatement;
import org.ganlao.platform.http.Versioned;

/**
 * @param urbanEmploymentRate urban employed ÷ (urban employed + registered unemployed); absent where there is nobody
 * @param urbanEmployedChange difference to the county's previous statement, worked out and never stated
 */
record LabourForceView(
        UUID id,
        int version,
        LabourForceState state,
        String region,
        StatedLabourForce figures,
        BigDecimal urbanEmploymentRate,
        long urbanEmployedChange,
        long registeredUnemployedChange,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LabourForceView from(LabourForceStatement statement) {
        return new LabourForceView(
                statement.id(),
                statement.version(),
                statement.state(),
                statement.region(),
                StatedLabourForce.from(statement.figures()),
                statement.figures().urbanEmploymentRate().orElse(null),
                statement.change().urbanEmployed(),
                statement.change().registeredUnemployed(),
                statement.annulReason(),
                statement.origin().sourceRef(),
                statement.recordedAt());
    }
}
