package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.RevocationGround;

/** Revokes a certificate whose ground has gone, in the transaction that is open. Locks the person. */
@ApplicationScoped
public class RevokeCertificate {

    private final CertificateRepository certificates;
    private final CertificateEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    RevokeCertificate(
            CertificateRepository certificates, CertificateEvents events, Persons persons, ChangeLog changes) {
        this.certificates = certificates;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    /**
     * Revokes the certificate, or the one that has replaced it: the exam gave it in error.
     *
     * @return false, with nothing done, where it has ended already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean revoke(UUID id, LocalDate on, String why) {
        Certificate certificate = certificates.findById(id);
        persons.lock(certificate.person());
        certificates.getEntityManager().refresh(certificate);
        while (certificate.replacedBy() != null) {
            certificate = certificates.findById(certificate.replacedBy());
        }
        if (!certificate.open()) {
            return false;
        }
        certificate.revoke(on, why, RevocationGround.EXAM, changes.now());
        events.changed("revoked", certificate, why);
        return true;
    }
}
