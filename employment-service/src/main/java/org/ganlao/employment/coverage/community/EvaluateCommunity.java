package org.ganlao.employment.coverage.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
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

/**
 * Holds communities against the criteria, and withdraws a certificate that falls by it. All that concerns one community goes
 * one after the other.
 */
@ApplicationScoped
class EvaluateCommunity {

    static final String CERTIFICATE = "full-employment-community";

    private static final String KIND = "community-evaluation";

    private final EvaluationRepository evaluations;
    private final CertificateRepository certificates;
    private final RealNameRegister register;
    private final CommunityStandards standards;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    EvaluateCommunity(
            EvaluationRepository evaluations,
            CertificateRepository certificates,
            RealNameRegister register,
            CommunityStandards standards,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.evaluations = evaluations;
        this.certificates = certificates;
        this.register = register;
        this.standards = standards;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    EvaluationView evaluate(EvaluationRequest request) {
        checks.requirePast(request.asOf(), "/asOf");
        checks.requireOwnRegion(request.county(), request.asOf(), "/community");
        if (!register.knows(request.community(), request.asOf())) {
            throw new Rejection(CommunityRefusal.COMMUNITY_NOT_ON_REGISTER, request.community(), request.asOf())
                    .at("/community");
        }
        hold(request.community());
        Instant now = changes.now();
        CommunityEvaluation evaluation = new CommunityEvaluation(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.county(),
                request.community(),
                request.asOf(),
                register.of(request.community(), request.asOf(), request.insured()),
                standards.at(request.asOf(), request.county()),
                caller.subject(),
                now);
        evaluations.add(evaluation);
        told("made", evaluation, "");
        if (!evaluation.holds()) {
            withdraw(evaluation, now);
        }
        return EvaluationView.from(evaluation);
    }

    private void withdraw(CommunityEvaluation failed, Instant now) {
        certificates.standingOf(failed.community()).stream()
                .filter(certificate -> certificate.validOn(failed.occurredOn()))
                .forEach(certificate -> {
                    String why = KIND + " " + failed.id();
                    certificate.withdraw(failed.occurredOn(), why, failed.id(), now);
                    events.say(CERTIFICATE, "withdrawn", CertificateFact.of(certificate), why);
                });
    }

    @Transactional
    EvaluationView annul(UUID id, String ifMatch, Annulment annulment) {
        CommunityEvaluation evaluation = evaluations.forChange(id, ifMatch, found -> hold(found.community()));
        if (certificates.restsOn(id)) {
            throw new Rejection(CommunityRefusal.CERTIFICATE_RESTS_ON_IT);
        }
        evaluation.annul(annulment.reason(), changes.now());
        told("annulled", evaluation, annulment.reason());
        return EvaluationView.from(evaluation);
    }

    @Transactional
    EvaluationView one(UUID id) {
        return EvaluationView.from(evaluations.visible(id));
    }

    @Transactional
    Page<EvaluationView> page(EvaluationFilter filter, Paging paging) {
        return evaluations.page(filter, paging).map(EvaluationView::from);
    }

    private void hold(String community) {
        locks.hold("community " + community);
    }

    private void told(String verb, CommunityEvaluation evaluation, String why) {
        events.say(KIND, verb, EvaluationFact.of(evaluation), why);
    }
}
