package org.ganlao.skills.certification.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** A certificate on the wire, without the holder's name; contracts/events/skills/certificate.*.v1 describe it. */
record CertificateFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String number,
        String occupation,
        int level,
        CertificateWay way,
        BigDecimal theory,
        BigDecimal practice,
        CertificateState state,
        LocalDate stateOn,
        UUID replacedBy,
        String annulReason)
        implements Fact {

    static CertificateFact of(Certificate certificate) {
        Award award = certificate.award();
        return new CertificateFact(
                certificate.id(),
                certificate.version(),
                certificate.occurredOn(),
                certificate.recordedAt(),
                certificate.region(),
                certificate.person().token(),
                certificate.number(),
                award.occupation(),
                award.level(),
                award.way(),
                award.theory(),
                award.practice(),
                certificate.state(),
                certificate.stateOn(),
                certificate.replacedBy(),
                certificate.annulReason());
    }
}
