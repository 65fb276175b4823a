package org.ganlao.socialinsurance.benefit.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.safety.domain.Prevention;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** Spends money of the injury fund on prevention, by two persons and out of its balance. Locks: the row, then the book. */
@ApplicationScoped
class SpendOnPrevention {

    private static final String KIND = "injury-prevention";

    private final PreventionRepository preventions;
    private final Funds funds;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    SpendOnPrevention(
            PreventionRepository preventions,
            Funds funds,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.preventions = preventions;
        this.funds = funds;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PreventionView propose(PreventionRequest request) {
        checks.requirePast(request.plannedOn(), "/plannedOn");
        checks.requireOwnRegion(request.region(), request.plannedOn(), "/region");
        Prevention prevention = new Prevention(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.plan(),
                caller.subject(),
                changes.now());
        preventions.add(prevention);
        events.note(KIND, "proposed", prevention, "");
        return PreventionView.from(prevention);
    }

    /** By another person than who proposed; the fund pays today. */
    @Transactional
    PreventionView approve(UUID id, String ifMatch) {
        Prevention prevention = preventions.forChange(id, ifMatch);
        prevention.requireOpenTo(caller.subject());
        UUID entry = funds.pay(
                Insurance.INJURY,
                prevention.region(),
                FundExpense.OTHER,
                prevention.id(),
                clock.today(),
                prevention.plan().amount());
        prevention.pay(entry, caller.subject(), changes.now());
        events.say(KIND, "paid", PreventionFact.of(prevention), "");
        return PreventionView.from(prevention);
    }

    /** What was paid comes back. */
    @Transactional
    PreventionView annul(UUID id, String ifMatch, Annulment annulment) {
        Prevention prevention = preventions.forChange(id, ifMatch);
        prevention.annul(annulment.reason(), changes.now());
        if (prevention.entry() == null) {
            events.note(KIND, "annulled", prevention, annulment.reason());
        } else {
            funds.reverse(prevention.entry(), clock.today(), annulment.reason());
            events.say(KIND, "annulled", PreventionFact.of(prevention), annulment.reason());
        }
        return PreventionView.from(prevention);
    }

    PreventionView one(UUID id) {
        return PreventionView.from(preventions.visible(id));
    }

    Page<PreventionView> page(String region, Paging paging) {
        return preventions.page(region, paging).map(PreventionView::from);
    }
}
