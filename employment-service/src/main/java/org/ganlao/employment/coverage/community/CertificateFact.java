package org.ganlao.employment.coverage.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.community.domain.CommunityCertificate;
import org.ganlao.platform.event.Fact;

/** A certificate on the wire; contracts/events/employment/full-employment-community.*.v1 describe it. */
record CertificateFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String community,
        LocalDate validUntil,
        LocalDate withdrawnOn,
        String annulReason)
        implements Fact {

    static CertificateFact of(CommunityCertificate certificate) {
        return new CertificateFact(
                certificate.id(),
                certificate.version(),
                certificate.occurredOn(),
                certificate.recordedAt(),
                certificate.region(),
                certificate.community(),
                certificate.validUntil(),
                certificate.withdrawnOn(),
                certificate.annulReason());
    }
}
