package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.arrears.domain.RepaidPart;
import org.ganlao.laborrights.wage.deposit.domain.DepositDraw;
import org.ganlao.laborrights.wage.deposit.domain.DepositRefusal;
import org.ganlao.laborrights.wage.deposit.domain.DrawState;
import org.ganlao.laborrights.wage.deposit.domain.DrawnPart;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/** Wages paid out of deposits, by two persons. Locks: the deposit, then the draw, then the arrears, then the books. */
@ApplicationScoped
class DrawDeposits {

    private final DepositRepository deposits;
    private final DepositDrawRepository draws;
    private final DepositBooks books;
    private final DepositEvents events;
    private final WageArrears arrears;
    private final TopUps topUps;
    private final RecordChecks checks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    DrawDeposits(
            DepositRepository deposits,
            DepositDrawRepository draws,
            DepositBooks books,
            DepositEvents events,
            WageArrears arrears,
            TopUps topUps,
            RecordChecks checks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.deposits = deposits;
        this.draws = draws;
        this.books = books;
        this.events = events;
        this.arrears = arrears;
        this.topUps = topUps;
        this.checks = checks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DepositDrawView propose(DepositDrawRequest request) {
        checks.requirePast(request.decidedOn(), "/decidedOn");
        WageDeposit deposit = deposits.locked(
                        deposits.visible(request.deposit()).id())
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Origin origin = new Origin(caller.client(), request.sourceRef());
        draws.requireUnused(origin);
        requireWagesOf(deposit, request.arrears());
        DepositDraw draw = new DepositDraw(
                UUID.randomUUID(),
                origin,
                deposit,
                request.arrears(),
                request.decidedOn(),
                request.document(),
                parts(request),
                caller.subject(),
                changes.now());
        draws.keep(draw);
        return noted("proposed", draw, "");
    }

    /** The arrears too are of a region that the caller sees: a county does not draw for another one's. */
    private void requireWagesOf(WageDeposit deposit, UUID owing) {
        if (!deposit.outline().employer().equals(arrears.employerOf(owing))) {
            throw new Rejection(DepositRefusal.ANOTHER_EMPLOYERS_WAGES).at("/arrears");
        }
    }

    /** Nobody named is everybody. */
    private List<DrawnPart> parts(DepositDrawRequest request) {
        List<DrawnPart> parts = request.persons().isEmpty()
                ? arrears.owing(request.arrears()).stream()
                        .map(owing -> new DrawnPart(owing.owed(), owing.remaining()))
                        .toList()
                : request.persons().stream()
                        .map(part -> new DrawnPart(part.owed(), part.amount()))
                        .toList();
        if (parts.isEmpty()) {
            throw new Rejection(DepositRefusal.NOTHING_OWED_TO_DRAW_FOR).at("/arrears");
        }
        arrears.requireOwed(
                request.arrears(),
                parts.stream()
                        .map(part -> new RepaidPart(part.owed(), part.amount()))
                        .toList());
        return parts;
    }

    @Transactional
    DepositDrawView approve(UUID id, String ifMatch) {
        DepositDraw draw = held(id, ifMatch);
        WageDeposit deposit = draw.deposit();
        requireWagesOf(deposit, draw.arrears());
        draw.approve(caller.subject(), changes.now());
        UUID entry = books.draw(deposit, id, draw.occurredOn(), draw.amount());
        draw.paid(
                entry,
                arrears.repayFromDeposit(
                        new Origin(draw.origin().client(), DepositEvents.DRAW + "/" + id),
                        draw.arrears(),
                        draw.occurredOn(),
                        draw.document(),
                        amounts(draw)));
        topUps.begin(draw);
        events.said("changed", deposit, draw.document());
        return noted("approved", draw, "");
    }

    private static Map<UUID, Money> amounts(DepositDraw draw) {
        return draw.parts().stream().collect(Collectors.toMap(DrawnPart::owed, DrawnPart::amount));
    }

    @Transactional
    DepositDrawView annul(UUID id, String ifMatch, Annulment annulment) {
        DepositDraw draw = held(id, ifMatch);
        requireWagesOf(draw.deposit(), draw.arrears());
        boolean paid = draw.state() == DrawState.APPROVED;
        Instant now = changes.now();
        draw.annul(annulment.reason(), now);
        if (paid) {
            books.reverse(draw.entry(), clock.today(), annulment.reason());
            arrears.takeBackDrawn(draw.repayment(), annulment.reason());
            topUps.end(draw);
            topUps.raised(draw.deposit(), null, clock.today());
            events.said("changed", draw.deposit(), annulment.reason());
        }
        return noted("annulled", draw, annulment.reason());
    }

    private DepositDraw held(UUID id, String ifMatch) {
        return draws.forChange(
                id, ifMatch, found -> deposits.locked(found.deposit().id()));
    }

    DepositDrawView one(UUID id) {
        return DepositDrawView.from(draws.visible(id));
    }

    Page<DepositDrawView> page(UUID deposit, UUID of, Paging paging) {
        return draws.page(deposit, of, paging).map(DepositDrawView::from);
    }

    private DepositDrawView noted(String what, DepositDraw draw, String why) {
        events.note(DepositEvents.DRAW, what, draw, why);
        return DepositDrawView.from(draw);
    }
}
