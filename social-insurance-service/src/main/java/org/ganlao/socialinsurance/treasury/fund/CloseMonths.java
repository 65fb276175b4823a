package org.ganlao.socialinsurance.treasury.fund;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundClosing;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;

/** Closes the months of a fund's book, one after the other, when whatever is demanded of them is there. */
@ApplicationScoped
class CloseMonths {

    private final ClosingRepository closings;
    private final Ledger ledger;
    private final FundBooks books;
    private final List<ClosingCheck> demands;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    CloseMonths(
            ClosingRepository closings,
            Ledger ledger,
            FundBooks books,
            @All List<ClosingCheck> demands,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.closings = closings;
        this.ledger = ledger;
        this.books = books;
        this.demands = List.copyOf(demands);
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ClosingView close(ClosingRequest request) {
        Insurance insurance = request.insurance();
        String region = request.region();
        checks.requireOwnRegion(region, clock.today(), "/region");
        YearMonth month = request.month();
        String book = FundBooks.bookOf(insurance, region);
        FundClosing closing = new FundClosing(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                insurance,
                region,
                month,
                caller.subject(),
                changes.now());
        ledger.close(book, month);
        closings.requireNew(closing);
        closings.of(insurance, region, month).ifPresent(earlier -> {
            throw new Rejection(FundRefusal.MONTH_CLOSED_BEFORE, month, earlier.id()).at("/month");
        });
        requireEarlierClosed(insurance, region, month);
        demands.forEach(demand -> demand.requireClosable(book, insurance, region, month));
        closings.keep(closing);
        events.say("fund-month", "closed", ClosingFact.of(closing), "");
        return ClosingView.from(closing);
    }

    /** Whatever is dated before the month lies in closed months. */
    private void requireEarlierClosed(Insurance insurance, String region, YearMonth month) {
        LocalDate open = closings.last(insurance, region)
                .map(last -> last.month().plusMonths(1).atDay(1))
                .orElse(LocalDate.EPOCH);
        if (books.isPostedBetween(FundBooks.bookOf(insurance, region), open, month.atDay(1))) {
            throw new Rejection(FundRefusal.EARLIER_MONTH_OPEN, month).at("/month");
        }
    }
}
