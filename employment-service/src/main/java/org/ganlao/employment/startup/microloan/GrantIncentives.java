package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.Earner;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.employment.startup.microloan.domain.RecoveredLoan;
import org.ganlao.employment.startup.microloan.domain.RecoveryIncentive;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/**
 * Works out what agencies and communities earn by their recovery rates, has it approved, posted and paid. Locks: the incentive,
 * the loans in the order of their ids, the region's book.
 */
@ApplicationScoped
class GrantIncentives {

    private static final String KIND = "recovery-incentive";
    private static final String TIERS = "employment.microloan.incentive.tiers";

    private final IncentiveRepository incentives;
    private final CommunityRepository communities;
    private final LoanRepository loans;
    private final Bookings bookings;
    private final IncentiveBook book;
    private final Guarantees guarantees;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    GrantIncentives(
            IncentiveRepository incentives,
            CommunityRepository communities,
            LoanRepository loans,
            Bookings bookings,
            IncentiveBook book,
            Guarantees guarantees,
            Parameters parameters,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Audit audit,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.incentives = incentives;
        this.communities = communities;
        this.loans = loans;
        this.bookings = bookings;
        this.book = book;
        this.guarantees = guarantees;
        this.parameters = parameters;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    IncentiveView propose(IncentiveRequest request) {
        Earner earner = request.earner();
        RecoveryIncentive incentive = new RecoveryIncentive(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                earner,
                regionOf(earner),
                request.year(),
                caller.subject(),
                changes.now());
        checks.requirePast(incentive.lastDay(), "/year");
        locks.hold(KIND + " " + earner + " " + request.year());
        incentives.standing(earner, incentive.occurredOn()).ifPresent(earlier -> {
            throw new Rejection(MicroloanRefusal.YEAR_WORKED_OUT, earlier.id());
        });
        incentive.workOut(lines(incentive), tiers(incentive));
        incentives.add(incentive);
        return noted("proposed", incentive, "");
    }

    /** After a movement was booked late, or taken back; the caller proposes what comes out. */
    @Transactional
    IncentiveView recompute(UUID id, String ifMatch) {
        RecoveryIncentive incentive = incentives.forChange(id, ifMatch);
        incentive.workOut(lines(incentive), tiers(incentive));
        incentive.proposeAnew(caller.subject(), changes.now());
        return noted("recomputed", incentive, "");
    }

    @Transactional
    IncentiveView approve(UUID id, String ifMatch) {
        RecoveryIncentive incentive = incentives.forChange(id, ifMatch);
        incentive.requireApprovable(caller.subject());
        incentive.requireUpToDate(lines(incentive), tiers(incentive));
        incentive.approve(caller.subject(), book.grant(incentive, clock.today()), changes.now());
        return told("approved", incentive, "");
    }

    @Transactional
    IncentiveView pay(UUID id, String ifMatch, PaymentNote stated) {
        LocalDate today = clock.today();
        RecoveryIncentive incentive = incentives.forChange(id, ifMatch);
        incentive.requirePayable();
        incentive.pay(today, book.pay(incentive, today), changes.now());
        return told("paid", incentive, stated.said());
    }

    @Transactional
    IncentiveView annul(UUID id, String ifMatch, Annulment annulment) {
        RecoveryIncentive incentive = incentives.forChange(id, ifMatch);
        boolean posted = incentive.approved();
        incentive.annul(annulment.reason(), changes.now());
        if (!posted) {
            return noted("annulled", incentive, annulment.reason());
        }
        book.takeBack(incentive, clock.today(), annulment.reason());
        return told("annulled", incentive, annulment.reason());
    }

    IncentiveView one(UUID id) {
        return IncentiveView.from(incentives.visible(id));
    }

    Page<IncentiveView> page(UUID fund, UUID community, Paging paging) {
        return incentives.page(fund, community, paging).map(IncentiveView::from);
    }

    private String regionOf(Earner earner) {
        return earner.fund() == null
                ? communities.visible(earner.community()).region()
                : guarantees.regionOf(earner.fund());
    }

    private List<RecoveredLoan> lines(RecoveryIncentive incentive) {
        LocalDate last = incentive.lastDay();
        return loans.heldLent(incentive.earner(), last).stream()
                .map(loan -> RecoveredLoan.of(loan, bookings.of(loan.id()), incentive.occurredOn(), last))
                .filter(line -> line.due().isPositive())
                .toList();
    }

    private String tiers(RecoveryIncentive incentive) {
        return parameters.at(incentive.lastDay()).text(TIERS, incentive.region());
    }

    private IncentiveView told(String verb, RecoveryIncentive incentive, String why) {
        events.say(KIND, verb, IncentiveFact.of(incentive), why);
        return IncentiveView.from(incentive);
    }

    private IncentiveView noted(String verb, RecoveryIncentive incentive, String why) {
        audit.record(
                KIND + "." + verb,
                KIND,
                incentive.id().toString(),
                Map.of("version", incentive.version(), "region", incentive.region(), "why", why));
        return IncentiveView.from(incentive);
    }
}
