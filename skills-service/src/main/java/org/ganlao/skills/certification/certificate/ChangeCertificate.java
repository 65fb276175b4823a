package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.ReissueProposal;

/** Suspends, reinstates, revokes, annuls a certificate and issues it anew. Locks the person. */
@ApplicationScoped
class ChangeCertificate {

    private final CertificateRepository certificates;
    private final IssueCertificates issuing;
    private final CertificateEvents events;
    private final ReadCertificates reading;
    private final RecordChecks checks;
    private final Persons persons;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ChangeCertificate(
            CertificateRepository certificates,
            IssueCertificates issuing,
            CertificateEvents events,
            ReadCertificates reading,
            RecordChecks checks,
            Persons persons,
            RegionScope scope,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.events = events;
        this.reading = reading;
        this.checks = checks;
        this.persons = persons;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CertificateView suspend(UUID id, String ifMatch, CertificateChange change) {
        Certificate certificate = forChange(id, ifMatch, change);
        certificate.suspend(change.on(), change.reason(), changes.now());
        return told("suspended", certificate, change.reason());
    }

    @Transactional
    CertificateView reinstate(UUID id, String ifMatch, CertificateChange change) {
        Certificate certificate = forChange(id, ifMatch, change);
        certificate.reinstate(change.on(), change.reason(), changes.now());
        return told("reinstated", certificate, change.reason());
    }

    @Transactional
    CertificateView revoke(UUID id, String ifMatch, CertificateRevocation revocation) {
        checks.requirePast(revocation.on(), "/on");
        Certificate certificate = writable(id, ifMatch);
        certificate.revoke(revocation.on(), revocation.reason(), revocation.ground(), changes.now());
        return told("revoked", certificate, revocation.reason());
    }

    @Transactional
    CertificateView annul(UUID id, String ifMatch, Annulment annulment) {
        Certificate certificate = writable(id, ifMatch);
        certificate.annul(annulment.reason(), changes.now());
        return told("annulled", certificate, annulment.reason());
    }

    @Transactional
    CertificateView proposeReissue(UUID id, String ifMatch, ReissueRequest request) {
        Certificate certificate = writable(id, ifMatch);
        String name = request.holderName() == null ? certificate.award().holderName() : request.holderName();
        certificate.proposeReissue(new ReissueProposal(name, request.reason(), caller.subject()), changes.now());
        events.noted(certificate, request.reason());
        return reading.shown(certificate);
    }

    /** The new certificate, which replaces the old one today. */
    @Transactional
    CertificateView reissue(UUID id, String ifMatch) {
        Certificate old = writable(id, ifMatch);
        ReissueProposal proposal = old.requireReissueProposed();
        Approval approval = Approval.proposed(proposal.by(), old.recordedAt()).by(caller.subject(), changes.now());
        Origin origin = new Origin(caller.client(), "reissue-" + old.id());
        Certificate fresh = issuing.issueAnew(
                origin,
                old.person(),
                old.award().reissued(proposal.holderName(), clock.today()),
                approval,
                proposal.reason());
        return reading.shown(fresh);
    }

    private Certificate forChange(UUID id, String ifMatch, CertificateChange change) {
        checks.requirePast(change.on(), "/on");
        return writable(id, ifMatch);
    }

    private Certificate writable(UUID id, String ifMatch) {
        Certificate certificate = certificates.forChange(id, ifMatch, found -> persons.lock(found.person()));
        scope.requireWrite(certificate.region());
        return certificate;
    }

    private CertificateView told(String verb, Certificate certificate, String why) {
        events.changed(verb, certificate, why);
        return reading.shown(certificate);
    }
}
