package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.Booking;
import org.ganlao.employment.startup.microloan.domain.InterestRate;
import org.ganlao.employment.startup.microloan.domain.LoanStanding;
import org.ganlao.employment.startup.microloan.domain.LoanTerms;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.employment.startup.microloan.domain.RepaymentSchedule;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

@ApplicationScoped
class ReadLoans {

    private final LoanRepository loans;
    private final Bookings bookings;
    private final LoanFigures figures;
    private final LoanViews views;
    private final Persons persons;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadLoans(
            LoanRepository loans,
            Bookings bookings,
            LoanFigures figures,
            LoanViews views,
            Persons persons,
            AuditedReads reads,
            BusinessClock clock) {
        this.loans = loans;
        this.bookings = bookings;
        this.figures = figures;
        this.views = views;
        this.persons = persons;
        this.reads = reads;
        this.clock = clock;
    }

    LoanView one(UUID id) {
        LoanView view = views.of(loans.visible(id));
        reads.one("microloan", id);
        return view;
    }

    Page<LoanView> page(LoanFilter filter, Paging paging) {
        Page<Microloan> page = loans.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("microloan");
        return page.map(views::of);
    }

    /** @param asked null asks for today */
    AccountView account(UUID id, LocalDate asked) {
        Microloan loan = loans.visible(id);
        LocalDate day = asked == null ? clock.today() : asked;
        if (loan.disbursedOn() == null || day.isBefore(loan.disbursedOn())) {
            throw new Rejection(MicroloanRefusal.NOT_DISBURSED, day);
        }
        List<Booking> booked = bookings.of(id);
        return AccountView.from(
                LoanStanding.account(loan, booked, day),
                LoanStanding.of(loan, booked, day).claim(),
                booked);
    }

    ScheduleView preview(ScheduleRequest request) {
        InterestRate rate = new InterestRate(figures.rate(request.disbursedOn(), request.months()));
        if (!request.principal().isPositive()) {
            throw new Rejection(MicroloanRefusal.NOTHING_APPLIED_FOR).at("/principal");
        }
        LoanTerms terms =
                new LoanTerms(request.principal(), request.disbursedOn(), request.months(), rate, request.method());
        return ScheduleView.from(RepaymentSchedule.of(terms), rate);
    }
}
