package org.ganlao.employment.coverage.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.community.domain.CertificateState;
import org.ganlao.employment.coverage.community.domain.CommunityCertificate;
import org.ganlao.platform.http.Versioned;

record CertificateView(
        UUID id,
        int version,
        CertificateState state,
        String region,
        String community,
        UUID evaluation,
        String number,
        LocalDate certifiedOn,
        LocalDate validUntil,

        @Schema(description = "撤回日期 · First day on which it is good no longer")
        LocalDate withdrawnOn,

        String withdrawReason,

        @Schema(description = "未达标的评估 · The evaluation that did not hold; absent where a reviewer withdrew it")
        UUID withdrawnBy,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CertificateView from(CommunityCertificate certificate, LocalDate today) {
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.stateOn(today),
                certificate.region(),
                certificate.community(),
                certificate.evaluation(),
                certificate.number(),
                certificate.occurredOn(),
                certificate.validUntil(),
                certificate.withdrawnOn(),
                certificate.withdrawReason(),
                certificate.withdrawnBy(),
                certificate.annulReason(),
                certificate.origin().sourceRef(),
                certificate.recordedAt());
    }
}
