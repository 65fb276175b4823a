package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.OwedAs;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.time.BusinessClock;

/**
 * Registers the wages that an award, a statement of mediation or the court granted as arrears; another person than who recorded them.
 * Who did not register them takes that back. Locks: the case, then the arrears.
 */
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

    /** Said again, it registers nothing twice, and anew what of somebody's wages was struck out elsewhere; otherwise, it is refused. */
    @Transactional
    DisputeCaseView register(UUID id, String ifMatch, AwardedWages stated) {
        DisputeCase found = cases.forChange(id, ifMatch);
        found.requireOwed(clock.today(), caller.subject(), times.of(found));
        Conclusion award = found.conclusion();
        OwedAs as = stated.as(award.on());
        if (!found.employers().contains(as.payer())) {
            throw new Rejection(DisputeRefusal.PAYER_NO_PARTY, as.payer()).at("/payer");
        }
        Set<UUID> owing = new LinkedHashSet<>(arrears.standing(found.arrears()));
        if (!owing.isEmpty()) {
            found.requireOwedAs(as);
        }
        List<WageArrears.OwedTo> owed = owed(found);
        if (owed.isEmpty()) {
            throw new Rejection(DisputeRefusal.NO_WAGES_GRANTED);
        }
        owing.addAll(arrears.award(
                new WageArrears.Cause(CAUSE, found.id(), award.number(), award.on(), found.amountsOf()),
                as.payer(),
                found.region(),
                as.kind(),
                new WageArrears.Span(YearMonth.from(as.from()), YearMonth.from(as.until()), as.beside()),
                owed));
        if (!owing.equals(Set.copyOf(found.arrears()))) {
            found.owe(List.copyOf(owing), as, changes.now());
            events.note("wages-registered", found, owing.toString());
        }
        return show.view(found);
    }

    /** The award stands, and can be registered anew, with another payer too; what other arrears owe of it they go on owing. */
    @Transactional
    DisputeCaseView takeBack(UUID id, String ifMatch, Annulment annulment) {
        DisputeCase found = cases.forChange(id, ifMatch);
        found.takeBackArrears(changes.now());
        arrears.takeBack(CAUSE, id, annulment.reason());
        events.note("wages-taken-back", found, annulment.reason());
        return show.view(found);
    }

    /** Whether somebody's wages that were registered are still owed, or are not registered any more. */
    boolean unpaid(DisputeCase found) {
        if (found.arrears().isEmpty()) {
            return false;
        }
        Set<String> granted =
                owed(found).stream().map(one -> one.person().token()).collect(Collectors.toSet());
        return arrears.owing(found.arrears(), granted)
                || !arrears.listed(found.arrears()).containsAll(granted);
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
