package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;

/** What happens to a pension in payment: certified, suspended, resumed. Locks: the person, the pension, its payments. */
@ApplicationScoped
class KeepPension {

    private final PensionRepository pensions;
    private final PensionFigures figures;
    private final Benefits benefits;
    private final PensionEvents events;
    private final Persons persons;
    private final RecordChecks checks;
    private final AuditedReads reads;
    private final ChangeLog changes;

    KeepPension(
            PensionRepository pensions,
            PensionFigures figures,
            Benefits benefits,
            PensionEvents events,
            Persons persons,
            RecordChecks checks,
            AuditedReads reads,
            ChangeLog changes) {
        this.pensions = pensions;
        this.figures = figures;
        this.benefits = benefits;
        this.events = events;
        this.persons = persons;
        this.checks = checks;
        this.reads = reads;
        this.changes = changes;
    }

    /** Months that were not due for want of a certification are due again. */
    @Transactional
    PensionView certify(UUID id, String ifMatch, LifeCertification seen) {
        checks.requirePast(seen.on(), "/on");
        Pension pension = open(id, ifMatch);
        pension.certify(figures.certifiedUntil(seen.on(), pension.region()), changes.now());
        return told("certified", pension, seen.how().name());
    }

    /** Paid months of the suspension have to come back. */
    @Transactional
    PensionView suspend(UUID id, String ifMatch, PensionSuspension suspension) {
        Pension pension = open(id, ifMatch);
        pension.suspend(suspension.from().withDayOfMonth(1), suspension.reason(), changes.now());
        benefits.withdraw(id, pension.suspendedFrom(), suspension.reason());
        return told("suspended", pension, suspension.reason());
    }

    /** Paid months of the suspension have not to come back any more. */
    @Transactional
    PensionView resume(UUID id, String ifMatch, StatedReason reason) {
        Pension pension = open(id, ifMatch);
        LocalDate suspendedFrom = pension.suspendedFrom();
        pension.resume(changes.now());
        benefits.restore(id, suspendedFrom, LocalDate.MAX, reason.reason());
        return told("resumed", pension, reason.reason());
    }

    PensionView one(UUID id) {
        PensionView view = PensionView.from(pensions.visible(id));
        reads.one("pension", id);
        return view;
    }

    Page<PensionView> page(PensionFilter filter, Paging paging) {
        Page<Pension> page =
                pensions.page(filter, filter.document == null ? null : persons.tokensOf(filter.document), paging);
        reads.list("pension");
        return page.map(PensionView::from);
    }

    private Pension open(UUID id, String ifMatch) {
        return pensions.forChange(id, ifMatch, pension -> persons.lockTokens(Set.of(pension.person())));
    }

    private PensionView told(String verb, Pension pension, String why) {
        events.say(verb, pension, why);
        return PensionView.from(pension);
    }
}
