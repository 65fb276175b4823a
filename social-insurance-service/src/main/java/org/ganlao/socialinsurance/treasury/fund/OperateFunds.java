package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationState;

/**
 * Moves money of the funds, by two persons; an adjustment between funds by such as cover both. Locks: the operation, the
 * settlement of which it moves a part, what it was lent by, then the giver's book and the region's by the regions' codes.
 */
@ApplicationScoped
class OperateFunds {

    private static final String KIND = "fund-operation";

    private final OperationRepository operations;
    private final OperationPostings postings;
    private final FundBooks books;
    private final Pools pools;
    private final SettlingOperations settling;
    private final LentMoney lent;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    OperateFunds(
            OperationRepository operations,
            OperationPostings postings,
            FundBooks books,
            Pools pools,
            SettlingOperations settling,
            LentMoney lent,
            RecordChecks checks,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.operations = operations;
        this.postings = postings;
        this.books = books;
        this.pools = pools;
        this.settling = settling;
        this.lent = lent;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    OperationView propose(OperationRequest request) {
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.region(), request.on(), "/region");
        FundOperation operation = new FundOperation(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.terms(),
                caller.subject(),
                changes.now());
        requirePools(operation);
        requireGiver(operation);
        settling.requireFit(operation);
        lent.compare(operation);
        operations.add(operation);
        events.note(KIND, "proposed", operation, "");
        return OperationView.from(operation);
    }

    @Transactional
    OperationView approve(UUID id, String ifMatch) {
        FundOperation operation = operations.forChange(id, ifMatch);
        requireGiver(operation);
        operation.requireApprovable(caller.subject());
        requirePools(operation);
        settling.requireFit(operation);
        lent.compare(operation);
        UUID given = givesFirst(operation) ? postings.give(operation) : null;
        UUID entry = postings.post(operation);
        if (operation.giver() != null && given == null) {
            given = postings.give(operation);
        }
        operation.approve(caller.subject(), entry, given, changes.now());
        events.say(KIND, "posted", OperationFact.of(operation), "");
        return OperationView.from(operation);
    }

    /** Refused where the money went on. */
    @Transactional
    OperationView annul(UUID id, String ifMatch, Annulment annulment) {
        FundOperation operation = operations.forChange(id, ifMatch);
        requireGiver(operation);
        boolean posted = operation.state() == OperationState.POSTED;
        lent.requireNotBack(operation);
        operation.annul(annulment.reason(), changes.now());
        if (posted) {
            LocalDate today = clock.today();
            Stream.of(
                            givesFirst(operation) ? operation.giverEntry() : operation.entry(),
                            givesFirst(operation) ? operation.entry() : operation.giverEntry())
                    .filter(entry -> entry != null)
                    .forEach(entry -> books.reverse(entry, today, annulment.reason()));
            events.say(KIND, "annulled", OperationFact.of(operation), annulment.reason());
        } else {
            events.note(KIND, "annulled", operation, annulment.reason());
        }
        return OperationView.from(operation);
    }

    private static boolean givesFirst(FundOperation operation) {
        return operation.giver() != null && operation.giver().compareTo(operation.region()) < 0;
    }

    private void requireGiver(FundOperation operation) {
        if (operation.giver() != null) {
            scope.requireWrite(operation.giver());
        }
    }

    /** Only a region that has a fund of its own on the day operates one. */
    private void requirePools(FundOperation operation) {
        Stream.of(operation.region(), operation.giver())
                .filter(region -> region != null)
                .sorted()
                .forEach(region -> {
                    pools.hold(operation.insurance(), region);
                    String pool = pools.of(operation.insurance(), region, operation.occurredOn());
                    if (!pool.equals(region)) {
                        throw new Rejection(FundRefusal.NO_FUND_OF_ITS_OWN, pool, operation.occurredOn())
                                .at(region.equals(operation.region()) ? "/region" : "/giver");
                    }
                });
    }
}
