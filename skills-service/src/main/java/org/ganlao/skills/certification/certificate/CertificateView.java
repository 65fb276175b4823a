package org.ganlao.skills.certification.certificate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;
import org.ganlao.skills.certification.certificate.domain.RevocationGround;

record CertificateView(
        UUID id,
        int version,

        @Schema(
                description = "证书编号：年份4位、地区6位、等级1位、流水号6位、校验位 · Year, place, level, serial, check character",
                examples = "200736010440000129")
        String number,

        ShownPerson person,
        String holderName,
        String occupation,
        int level,
        CertificateWay way,
        String region,
        LocalDate issuedOn,

        @Schema(description = "理论知识成绩 · Points of 100 in theory")
        BigDecimal theory,

        @Schema(description = "操作技能成绩 · Points of 100 in practice")
        BigDecimal practice,

        CertificateState state,
        LocalDate stateOn,
        String stateReason,
        RevocationGround revokedFor,
        UUID replacedBy,

        @Schema(description = "待审批的换发原因 · Why somebody proposes to issue it anew")
        String reissueReason,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static CertificateView from(Certificate certificate, ShownPerson person) {
        Award award = certificate.award();
        return new CertificateView(
                certificate.id(),
                certificate.version(),
                certificate.number(),
                person,
                award.holderName(),
                award.occupation(),
                award.level(),
                award.way(),
                award.region(),
                award.issuedOn(),
                award.theory(),
                award.practice(),
                certificate.state(),
                certificate.stateOn(),
                certificate.stateReason(),
                certificate.revokedFor(),
                certificate.replacedBy(),
                certificate.reissue() == null ? null : certificate.reissue().reason(),
                certificate.annulReason(),
                certificate.origin().sourceRef(),
                certificate.recordedAt());
    }
}
