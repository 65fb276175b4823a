package org.ganlao.employment.seeking.graduate;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.graduate.domain.GraduateService;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record GraduateView(
        UUID id,
        int version,
        ShownPerson person,
        StatedService rendered,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static GraduateView from(GraduateService service, ShownPerson person) {
        return new GraduateView(
                service.id(),
                service.version(),
                person,
                StatedService.from(service.rendered()),
                service.annulReason(),
                service.origin().sourceRef(),
                service.recordedAt());
    }
}
