package org.ganlao.laborrights.relation.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.signing.domain.SigningRefusal;
import org.ganlao.laborrights.relation.signing.domain.WageDeductionCount;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** Takes the tax authority's counts; they concern nobody else and go to the audit alone. Locks: employer and month. */
@ApplicationScoped
class ReportWageDeductions {

    private static final String KIND = "wage-deduction-count";

    private final WageDeductionRepository counts;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final BusinessClock clock;
    private final ChangeLog changes;

    ReportWageDeductions(
            WageDeductionRepository counts,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            BusinessClock clock,
            ChangeLog changes) {
        this.counts = counts;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other counts. */
    void check(WageDeductionRequest request) {
        LocalDate lastDay = request.month().atEndOfMonth();
        if (!lastDay.isBefore(clock.today())) {
            throw new Rejection(SigningRefusal.COUNTED_MONTH_NOT_OVER, request.month()).at("/month");
        }
        checks.requireOwnRegion(request.region(), lastDay, "/region");
    }

    @Transactional
    WageDeductionView report(WageDeductionRequest request) {
        check(request);
        return WageDeductionView.from(take(request));
    }

    WageDeductionCount take(WageDeductionRequest request) {
        String employer = request.employer().value();
        locks.hold(KIND + " " + employer + " " + request.month());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        counts.requireUnused(origin);
        if (counts.knows(employer, request.region(), request.month())) {
            throw new Rejection(SigningRefusal.COUNT_REPORTED_ALREADY, request.month());
        }
        WageDeductionCount count = new WageDeductionCount(
                OrderedId.at(changes.now()),
                origin,
                employer,
                request.region(),
                request.month(),
                request.persons(),
                changes.now());
        counts.keep(count);
        events.note(KIND, "reported", count, "");
        return count;
    }

    @Transactional
    WageDeductionView correct(UUID id, String ifMatch, WageDeductionCorrection correction) {
        WageDeductionCount count = counts.forChange(id, ifMatch);
        count.correct(correction.persons(), changes.now());
        events.note(KIND, "corrected", count, correction.reason());
        return WageDeductionView.from(count);
    }

    @Transactional
    WageDeductionView annul(UUID id, String ifMatch, Annulment annulment) {
        WageDeductionCount count = counts.forChange(id, ifMatch);
        count.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", count, annulment.reason());
        return WageDeductionView.from(count);
    }
}
