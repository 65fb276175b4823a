package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.Booking;
import org.ganlao.employment.startup.microloan.domain.LoanStanding;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.time.BusinessClock;

/** Works out anew, from all that was booked, where a loan is, what falls due when and what the fund stands for. */
@ApplicationScoped
class LoanSettling {

    /** Beyond every term and extension: whatever is planned has fallen due by then. */
    private static final int YEARS_OF_A_LOAN = 20;

    private final Bookings bookings;
    private final Guarantees guarantees;
    private final BusinessClock clock;

    LoanSettling(Bookings bookings, Guarantees guarantees, BusinessClock clock) {
        this.bookings = bookings;
        this.guarantees = guarantees;
        this.clock = clock;
    }

    /** @param on day of the booking that gave rise to it */
    void settle(Microloan loan, LocalDate on, Instant now) {
        List<Booking> booked = bookings.of(loan.id());
        Money before = loan.guaranteed();
        loan.follow(LoanStanding.of(loan, booked, clock.today()), now);
        guarantees.follow(loan.application().fund(), loan.id(), before, loan.guaranteed(), on);
        keepDues(loan, booked);
    }

    void plan(Microloan loan) {
        keepDues(loan, List.of());
    }

    void forget(Microloan loan) {
        bookings.keepDues(loan.id(), List.of());
    }

    /** Those to come too, so that arrears of any day can be read from the table. */
    private void keepDues(Microloan loan, List<Booking> booked) {
        LocalDate end = loan.disbursedOn().plusYears(YEARS_OF_A_LOAN);
        bookings.keepDues(loan.id(), LoanStanding.account(loan, booked, end).dues());
    }
}
