package org.ganlao.skills.provider.baseproject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.provider.baseproject.domain.BaseProject;

record BaseProjectView(
        UUID id,
        int version,
        String name,
        String region,
        StatedFunding funding,
        LocalDate setUpOn,
        LocalDate openedOn,
        UUID institution,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static BaseProjectView from(BaseProject project) {
        return new BaseProjectView(
                project.id(),
                project.version(),
                project.name(),
                project.region(),
                StatedFunding.from(project.funding()),
                project.occurredOn(),
                project.openedOn(),
                project.institution(),
                project.annulReason(),
                project.origin().sourceRef(),
                project.recordedAt());
    }
}
