package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenancy;
import org.ganlao.employment.startup.entrepreneurship.domain.TenancyState;
import org.ganlao.platform.http.Versioned;

@Schema(name = "IncubatorTenancyView")
record TenancyView(
        UUID id,
        int version,
        TenancyState state,
        UUID incubator,
        UUID startup,
        String region,
        StatedStay tenancy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static TenancyView from(Tenancy tenancy) {
        return new TenancyView(
                tenancy.id(),
                tenancy.version(),
                tenancy.state(),
                tenancy.incubator(),
                tenancy.startup(),
                tenancy.region(),
                StatedStay.from(tenancy.stay()),
                tenancy.annulReason(),
                tenancy.origin().sourceRef(),
                tenancy.recordedAt());
    }
}
