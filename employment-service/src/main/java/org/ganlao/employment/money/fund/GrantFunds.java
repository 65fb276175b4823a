package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.fund.domain.FundGrant;
import org.ganlao.employment.money.fund.domain.GrantState;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Grants money: the budget to the province, and on to cities and counties. Changing a grant is for callers who cover the
 * region that gives it. Locks: the giver's book, then the receiver's, then the grant: a payment notes itself in the grants of
 * the book that it holds.
 */
@ApplicationScoped
class GrantFunds {

    private static final String KIND = "fund-grant";

    private final GrantRepository grants;
    private final FundBooks books;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final RegionTree regions;
    private final TransactionLock locks;
    private final GrantEvents events;
    private final ReadPaymentDays days;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    GrantFunds(
            GrantRepository grants,
            FundBooks books,
            RecordChecks checks,
            RegionScope scope,
            RegionTree regions,
            TransactionLock locks,
            GrantEvents events,
            ReadPaymentDays days,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.grants = grants;
        this.books = books;
        this.checks = checks;
        this.scope = scope;
        this.regions = regions;
        this.locks = locks;
        this.events = events;
        this.days = days;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    GrantView propose(GrantRequest request) {
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.region(), request.on(), "/region");
        String giver = regions.parentOf(request.region()).orElse(null);
        requireGiver(giver);
        FundGrant grant = new FundGrant(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.terms(giver),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + request.region());
        grants.requireUnused(request.region(), request.document());
        grants.add(grant);
        return told("proposed", grant, "");
    }

    @Transactional
    GrantView approve(UUID id, String ifMatch) {
        FundGrant grant = held(id, ifMatch);
        grant.requireApprovable(caller.subject());
        UUID given = grant.giver() == null ? null : books.give(grant);
        grant.approve(caller.subject(), books.receive(grant), given, changes.now());
        return told("granted", grant, "");
    }

    /** Refused where the region has spent it. */
    @Transactional
    GrantView annul(UUID id, String ifMatch, Annulment annulment) {
        FundGrant grant = held(id, ifMatch);
        boolean posted = grant.state() == GrantState.GRANTED;
        grant.annul(annulment.reason(), changes.now());
        if (posted) {
            takeBack(grant, annulment.reason());
        }
        return told("annulled", grant, annulment.reason());
    }

    private FundGrant held(UUID id, String ifMatch) {
        return grants.forChange(id, ifMatch, grant -> {
            requireGiver(grant.giver());
            books.hold(grant);
            grants.getEntityManager().lock(grant, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    private void takeBack(FundGrant grant, String why) {
        LocalDate today = clock.today();
        if (grant.giverEntry() != null) {
            books.reverse(grant.giverEntry(), today, why);
        }
        books.reverse(grant.entry(), today, why);
    }

    GrantView one(UUID id) {
        return view(grants.visible(id));
    }

    Page<GrantView> page(GrantFilter filter, Paging paging) {
        return grants.page(filter, paging).map(this::view);
    }

    private void requireGiver(String giver) {
        if (giver != null) {
            scope.requireWrite(giver);
        }
    }

    private GrantView told(String verb, FundGrant grant, String why) {
        events.say(verb, grant, why);
        return view(grant);
    }

    private GrantView view(FundGrant grant) {
        return GrantView.from(grant, clock.today(), days.limit(grant));
    }
}
