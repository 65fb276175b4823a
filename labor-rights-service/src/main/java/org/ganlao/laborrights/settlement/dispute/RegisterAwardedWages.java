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
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
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
        OwedAs as = stated.as(found.conclusion().on());
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
        owing.addAll(arrears.award(award(found, as, owed)));
        if (!owing.equals(Set.copyOf(found.arrears())) || !as.equals(found.owedAs())) {
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

    private static WageArrears.Award award(DisputeCase found, OwedAs as, List<WageArrears.OwedTo> owed) {
        Conclusion award = found.conclusion();
        return new WageArrears.Award(
                new WageArrears.Cause(CAUSE, found.id(), award.number(), award.on(), found.amountsOf()),
                as.payer(),
                found.region(),
                as.kind(),
                new WageArrears.Span(YearMonth.from(as.from()), YearMonth.from(as.until()), as.beside()),
                owed,
                found.arrears());
    }

    /**
     * Whether wages that are granted are not wholly registered and repaid. Where it is not known as what an earlier release
     * registered them, they are said again first.
     */
    boolean unpaid(DisputeCase found) {
        List<WageArrears.OwedTo> owed = owed(found);
        if (owed.isEmpty()) {
            return false;
        }
        OwedAs as = found.owedAs();
        return as == null || !as.known() || !arrears.settled(award(found, as, owed));
    }

    /** To no worker where an employer applied. */
    private List<WageArrears.OwedTo> owed(DisputeCase found) {
        if (found.application().appliedBy() != DisputeSide.WORKERS) {
            return List.of();
        }
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
