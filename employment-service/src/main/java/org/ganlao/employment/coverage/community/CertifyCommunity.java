package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.coverage.community.domain.CommunityCertificate;
import org.ganlao.employment.coverage.community.domain.CommunityEvaluation;
import org.ganlao.employment.coverage.community.domain.CommunityRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** Certifies communities as ones of full employment, withdraws and strikes out certificates. */
@ApplicationScoped
class CertifyCommunity {

    private final CertificateRepository certificates;
    private final EvaluationRepository evaluations;
    private final CommunityStandards standards;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    CertifyCommunity(
            CertificateRepository certificates,
            EvaluationRepository evaluations,
            CommunityStandards standards,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.certificates = certificates;
        this.evaluations = evaluations;
        this.standards = standards;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CertificateView certify(CertificateRequest request) {
        CommunityEvaluation evaluation = evaluations.visible(request.evaluation());
        LocalDate day = request.certifiedOn();
        checks.requirePast(day, "/certifiedOn");
        hold(evaluation.community());
        evaluations.getEntityManager().refresh(evaluation);
        CommunityCertificate certificate = new CommunityCertificate(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                evaluation,
                request.number(),
                day,
                standards.freshUntil(evaluation.occurredOn(), evaluation.region()),
                standards.validUntil(day, evaluation.region()),
                caller.subject(),
                changes.now());
        evaluations.failedAfter(evaluation).ifPresent(later -> {
            throw new Rejection(CommunityRefusal.CERTIFICATE_REPLACED, later.occurredOn());
        });
        certificates.standingOf(evaluation.community()).stream()
                .filter(certificate::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(CommunityRefusal.CERTIFIED_ALREADY, other.validUntil());
                });
        certificates.add(certificate);
        return told("certified", certificate, "");
    }

    @Transactional
    CertificateView withdraw(UUID id, String ifMatch, StatedWithdrawal stated) {
        CommunityCertificate certificate = open(id, ifMatch);
        checks.requirePast(stated.on(), "/on");
        certificate.withdraw(stated.on(), stated.reason(), null, changes.now());
        return told("withdrawn", certificate, stated.reason());
    }

    @Transactional
    CertificateView annul(UUID id, String ifMatch, Annulment annulment) {
        CommunityCertificate certificate = open(id, ifMatch);
        certificate.annul(annulment.reason(), changes.now());
        return told("annulled", certificate, annulment.reason());
    }

    CertificateView one(UUID id) {
        return view(certificates.visible(id));
    }

    Page<CertificateView> page(CertificateFilter filter, Paging paging) {
        return certificates.page(filter, paging).map(this::view);
    }

    private CommunityCertificate open(UUID id, String ifMatch) {
        return certificates.forChange(id, ifMatch, certificate -> hold(certificate.community()));
    }

    private void hold(String community) {
        locks.hold("community " + community);
    }

    private CertificateView told(String verb, CommunityCertificate certificate, String why) {
        events.say(EvaluateCommunity.CERTIFICATE, verb, CertificateFact.of(certificate), why);
        return view(certificate);
    }

    private CertificateView view(CommunityCertificate certificate) {
        return CertificateView.from(certificate, clock.today());
    }
}
