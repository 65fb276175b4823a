package org.ganlao.skills.certification.credential;

import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.skills.appraisal.occupation.Occupation;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/**
 * What a credential says: what is printed on the certificate, without the holder's identity number.
 *
 * @param occupation code in the national classification
 * @param occupationName null where the classification has lost the code since
 */
record CertifiedSkill(
        String type,
        String certificateNumber,
        String holderName,
        String occupation,
        String occupationName,
        int level,
        CertificateWay way,
        String region,
        LocalDate issuedOn) {

    static CertifiedSkill of(Certificate certificate, Optional<Occupation> occupation) {
        Award award = certificate.award();
        return new CertifiedSkill(
                "CertifiedSkill",
                certificate.number(),
                award.holderName(),
                award.occupation(),
                occupation.map(Occupation::zh).orElse(null),
                award.level(),
                award.way(),
                award.region(),
                award.issuedOn());
    }
}
