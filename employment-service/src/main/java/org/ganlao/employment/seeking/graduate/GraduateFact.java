package org.ganlao.employment.seeking.graduate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.graduate.domain.GraduateService;
import org.ganlao.platform.event.Fact;

/** A service on the wire; contracts/events/employment/graduate-service.*.v1 describe it. */
record GraduateFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String service,
        String annulReason)
        implements Fact {

    static GraduateFact of(GraduateService service) {
        return new GraduateFact(
                service.id(),
                service.version(),
                service.occurredOn(),
                service.recordedAt(),
                service.region(),
                service.person().token(),
                service.rendered().service(),
                service.annulReason());
    }
}
