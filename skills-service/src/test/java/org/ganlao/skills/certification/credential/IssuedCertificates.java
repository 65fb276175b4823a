package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.School;
import org.ganlao.skills.certification.certificate.IssueCertificates;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateWay;

/** Welders whom the district has certified. */
@ApplicationScoped
public class IssuedCertificates {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 30);

    private final IssueCertificates issuing;
    private final PersonalIdVault vault;

    IssuedCertificates(IssueCertificates issuing, PersonalIdVault vault) {
        this.issuing = issuing;
        this.vault = vault;
    }

    @ActivateRequestContext
    @Transactional
    public Certificate to(String name) {
        return to(name, ResidentNumbers.next());
    }

    @ActivateRequestContext
    @Transactional
    public Certificate to(String name, String residentNumber) {
        return issuing.issue(origin(), person(residentNumber), welder(name), approval());
    }

    /** In the place of the one that the person holds. */
    @ActivateRequestContext
    @Transactional
    public Certificate anewTo(String name, String residentNumber) {
        return issuing.issueAnew(origin(), person(residentNumber), welder(name), approval(), "姓名更正");
    }

    private ProtectedId person(String residentNumber) {
        return vault.protect(PersonalId.of(PersonalId.Kind.RESIDENT_ID, residentNumber));
    }

    private static Award welder(String name) {
        return new Award(name, "6-04-02-05", 4, CertificateWay.COLLEGE, School.REGION, DAY, null, null);
    }

    private static Approval approval() {
        Instant at = Instant.parse("2007-03-30T01:00:00Z");
        return Approval.proposed("registrar", at).by("director", at);
    }

    private static Origin origin() {
        return new Origin("college", UUID.randomUUID().toString());
    }
}
