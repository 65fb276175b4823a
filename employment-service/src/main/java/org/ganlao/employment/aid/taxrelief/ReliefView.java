package org.ganlao.employment.aid.taxrelief;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.taxrelief.domain.ReliefState;
import org.ganlao.employment.aid.taxrelief.domain.TaxRelief;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

@Schema(name = "TaxReliefView")
record ReliefView(
        UUID id,
        int version,
        ReliefState state,
        ShownPerson person,
        StatedRelief relief,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ReliefView from(TaxRelief granted, ShownPerson person) {
        return new ReliefView(
                granted.id(),
                granted.version(),
                granted.state(),
                person,
                StatedRelief.from(granted.relief()),
                granted.annulReason(),
                granted.origin().sourceRef(),
                granted.recordedAt());
    }
}
