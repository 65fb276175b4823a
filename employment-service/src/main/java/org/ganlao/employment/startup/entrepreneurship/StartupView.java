package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.employment.startup.entrepreneurship.domain.StartupState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record StartupView(
        UUID id,
        int version,
        StartupState state,
        ShownPerson person,
        String region,
        List<StatedGuidance> guidance,
        StatedOpening opening,
        List<StatedVisit> visits,

        @Schema(description = "下次跟踪服务期限 · Day by which the next visit is due")
        LocalDate nextVisitOn,

        StatedEnd end,

        @Schema(description = "带动就业，按就业登记统计 · Jobs created, counted from the placements")
        JobsCreated.Jobs jobs,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static StartupView from(Startup startup, ShownPerson person, JobsCreated.Jobs jobs) {
        return new StartupView(
                startup.id(),
                startup.version(),
                startup.state(),
                person,
                startup.region(),
                startup.guidance().stream().map(StatedGuidance::from).toList(),
                StatedOpening.from(startup.opening()),
                startup.visits().stream().map(StatedVisit::from).toList(),
                startup.nextVisitOn(),
                StatedEnd.from(startup.end()),
                jobs,
                startup.annulReason(),
                startup.origin().sourceRef(),
                startup.recordedAt());
    }
}
