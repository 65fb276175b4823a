package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.domain.CapitalState;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeCapital;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Proposes capital of a fund, approves it and strikes it out. What was only proposed is no fact, and no event tells it. */
@ApplicationScoped
class KeepCapital {

    private static final String KIND = "guarantee-capital";

    private final CapitalRepository capitals;
    private final FundRepository funds;
    private final FundBook book;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepCapital(
            CapitalRepository capitals,
            FundRepository funds,
            FundBook book,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.capitals = capitals;
        this.funds = funds;
        this.book = book;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CapitalView propose(CapitalRequest request) {
        checks.requirePast(request.paidOn(), "/paidOn");
        GuaranteeCapital capital = new GuaranteeCapital(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                funds.visible(request.fund()),
                request.amount(),
                request.paidOn(),
                request.payer(),
                caller.subject(),
                changes.now());
        capitals.add(capital);
        events.note(KIND, "proposed", capital, "");
        return CapitalView.from(capital);
    }

    @Transactional
    CapitalView approve(UUID id, String ifMatch) {
        GuaranteeCapital capital = capitals.forChange(id, ifMatch);
        capital.requireApprovable(caller.subject());
        UUID entry = book.post(
                capital.fund(), "capital", capital.occurredOn(), id, FundBook.BANK, FundBook.CAPITAL, capital.amount());
        capital.approve(caller.subject(), entry, changes.now());
        events.say(KIND, "paid-in", CapitalFact.of(capital), "");
        return CapitalView.from(capital);
    }

    @Transactional
    CapitalView annul(UUID id, String ifMatch, Annulment annulment) {
        GuaranteeCapital capital = capitals.forChange(id, ifMatch);
        boolean paidIn = capital.state() == CapitalState.PAID_IN;
        capital.annul(annulment.reason(), changes.now());
        if (paidIn) {
            book.hold(capital.fund(), clock.today()).requireWithout(capital.amount());
            book.reverse(capital.fund(), capital.entry(), "capital-annulled", clock.today(), annulment.reason());
            events.say(KIND, "annulled", CapitalFact.of(capital), annulment.reason());
        } else {
            events.note(KIND, "proposal-annulled", capital, annulment.reason());
        }
        return CapitalView.from(capital);
    }

    CapitalView one(UUID id) {
        return CapitalView.from(capitals.visible(id));
    }

    Page<CapitalView> page(UUID fund, Paging paging) {
        return capitals.page(fund, paging).map(CapitalView::from);
    }
}
