package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What of a loan fell due in a year, and what of it the borrower or a guarantor paid.
 *
 * @param due principal that fell due
 * @param recovered of it, paid by the end of the year, by the borrower or a guarantor and not by the fund
 */
@Embeddable
public record RecoveredLoan(
        @Column(nullable = false) UUID loan,
        @Column(nullable = false) Money due,
        @Column(nullable = false) Money recovered) {

    /**
     * What the fund paid the bank in the year counts as not recovered, but for what the borrower or a guarantor paid the
     * fund back in it, which goes to the principal first.
     *
     * @param bookings of the loan
     */
    public static RecoveredLoan of(Microloan loan, List<Booking> bookings, LocalDate first, LocalDate last) {
        LoanAccount account = LoanStanding.account(loan, bookings, last);
        List<Due> dues = account.dues().stream()
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
        Map<UUID, Allocation> settled = account.allocations();
        Money byFund = Money.ZERO;
        for (Booking booking : LoanStanding.standing(bookings)) {
            if (!booking.on().isBefore(first) && !booking.on().isAfter(last)) {
                byFund = switch (booking.kind()) {
                    case COMPENSATION -> byFund.plus(settled.get(booking.id()).principal());
                    case RECOVERY -> byFund.minus(booking.amount());
                    case REPAYMENT, EXTENSION, WRITE_OFF, REVERSAL -> byFund;
                };
            }
        }
        Money paid = Money.sum(dues.stream().map(Due::principalPaid).toList());
        return new RecoveredLoan(
                loan.id(),
                Money.sum(dues.stream().map(Due::principal).toList()),
                paid.minus(byFund.max(Money.ZERO)).max(Money.ZERO));
    }
}
