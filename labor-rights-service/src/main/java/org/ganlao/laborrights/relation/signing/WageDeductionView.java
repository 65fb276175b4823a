package org.ganlao.laborrights.relation.signing;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.laborrights.relation.signing.domain.WageDeductionCount;
import org.ganlao.platform.http.Versioned;

record WageDeductionView(
        UUID id,
        int version,
        String employer,
        String region,
        String month,
        int persons,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static WageDeductionView from(WageDeductionCount count) {
        return new WageDeductionView(
                count.id(),
                count.version(),
                count.employer(),
                count.region(),
                count.month().toString(),
                count.persons(),
                count.annulReason(),
                count.origin().sourceRef(),
                count.recordedAt());
    }
}
