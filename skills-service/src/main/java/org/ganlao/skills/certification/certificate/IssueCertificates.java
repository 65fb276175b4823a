package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.certification.certificate.domain.Award;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.ganlao.skills.certification.certificate.domain.CertificateRefusal;

/**
 * Issues what two persons have decided, in the transaction that is open. Locks the person, then the numbers of the place: who
 * issues several has locked all persons at once before.
 */
@ApplicationScoped
public class IssueCertificates {

    private final CertificateRepository certificates;
    private final SerialNumbers serials;
    private final CertificateEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    IssueCertificates(
            CertificateRepository certificates,
            SerialNumbers serials,
            CertificateEvents events,
            Persons persons,
            ChangeLog changes) {
        this.certificates = certificates;
        this.serials = serials;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    /** @throws Rejection (409) if the person holds one of the same occupation and level that is valid or suspended */
    @Transactional(Transactional.TxType.MANDATORY)
    public Certificate issue(Origin origin, ProtectedId person, Award award, Approval approval) {
        held(person, award).ifPresent(earlier -> {
            throw new Rejection(CertificateRefusal.CERTIFICATE_HELD_ALREADY, earlier.number());
        });
        return made(OrderedId.at(changes.now()), origin, person, award, approval);
    }

    /**
     * The same, where one of the same occupation and level that the person holds is replaced. Those who follow are told of the
     * new one first: at no moment do they see the holder without either.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Certificate issueAnew(Origin origin, ProtectedId person, Award award, Approval approval, String why) {
        Instant now = changes.now();
        UUID successor = OrderedId.at(now);
        Optional<Certificate> replaced = held(person, award);
        replaced.ifPresent(earlier -> {
            earlier.replace(successor, award.issuedOn(), why, now);
            certificates.flush();
        });
        Certificate fresh = made(successor, origin, person, award, approval);
        replaced.ifPresent(earlier -> events.changed("replaced", earlier, why));
        return fresh;
    }

    private Optional<Certificate> held(ProtectedId person, Award award) {
        persons.lock(person);
        List<String> tokens = persons.tokensOf(person);
        return certificates.open(tokens, award.occupation(), award.level());
    }

    private Certificate made(UUID id, Origin origin, ProtectedId person, Award award, Approval approval) {
        CertificateNumber number = serials.next(award.region(), award.issuedOn(), award.level());
        Certificate certificate = new Certificate(id, origin, person, number, award, approval, changes.now());
        certificates.add(certificate);
        events.issued(certificate);
        return certificate;
    }
}
