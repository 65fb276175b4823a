package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;

/** Registers the wages that an award, a statement of mediation or the court granted as arrears; another person than who recorded them. Locks: the case, then the arrears. */
@ApplicationScoped
class RegisterAwardedWages {

    static final String CAUSE = "award";

    private final DisputeCaseRepository cases;
    private final DisputeWorkerRepository workers;
    private final DisputeTimes times;
    private final DisputeEvents events;
    private final ShowDisputes show;
    private final WageArrears arrears;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    RegisterAwardedWages(
            DisputeCaseRepository cases,
            DisputeWorkerRepository workers,
            DisputeTimes times,
            DisputeEvents events,
            ShowDisputes show,
            WageArrears arrears,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.workers = workers;
        this.times = times;
        this.events = events;
        this.show = show;
        this.arrears = arrears;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    /** Said again, it registers nothing twice; what it registered and was struck out elsewhere is registered anew. */
    @Transactional
    DisputeCaseView register(UUID id, String ifMatch, AwardedWages stated) {
        DisputeCase found = cases.forChange(id, ifMatch);
        found.requireOwed(clock.today(), caller.subject(), times.of(found));
        String payer = stated.payer().value();
        if (!found.employers().contains(payer)) {
            throw new Rejection(DisputeRefusal.PAYER_NO_PARTY, payer).at("/payer");
        }
        if (arrears.stand(found.arrears())) {
            requirePaidBy(found, payer);
            return show.view(found);
        }
        List<WageArrears.OwedTo> owed = owed(found);
        if (owed.isEmpty()) {
            throw new Rejection(DisputeRefusal.NO_WAGES_GRANTED);
        }
        Conclusion award = found.conclusion();
        List<UUID> registered = arrears.award(
                new WageArrears.Cause(CAUSE, found.id(), award.number(), award.on(), found.amountsOf()),
                payer,
                found.region(),
                stated.kind(),
                stated.span(award.on()),
                owed);
        found.owe(registered, changes.now());
        events.note("wages-registered", found, registered.toString());
        return show.view(found);
    }

    private void requirePaidBy(DisputeCase found, String payer) {
        String registered = arrears.payerOf(found.arrears());
        if (!registered.equals(payer)) {
            throw new Rejection(DisputeRefusal.WAGES_REGISTERED, registered).at("/payer");
        }
    }

    private List<WageArrears.OwedTo> owed(DisputeCase found) {
        Map<UUID, Money> granted = new HashMap<>();
        for (DisputeClaim claim : found.claims()) {
            if (claim.kind().ofWages() && claim.due().isPositive()) {
                granted.merge(claim.worker(), claim.due(), Money::plus);
            }
        }
        return workers.of(found.id()).stream()
                .filter(worker -> granted.containsKey(worker.id()))
                .map(worker -> new WageArrears.OwedTo(worker.person(), granted.get(worker.id())))
                .toList();
    }
}
