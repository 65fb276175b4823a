package org.ganlao.employment.startup.microloan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.microloan.domain.Allocation;
import org.ganlao.employment.startup.microloan.domain.Booking;
import org.ganlao.employment.startup.microloan.domain.Due;
import org.ganlao.employment.startup.microloan.domain.LoanAccount;
import org.ganlao.employment.startup.microloan.domain.Position;
import org.ganlao.platform.money.Money;

/** A loan's account on a day: what fell due, what is to come, what was booked and what each payment settled. */
record AccountView(
        AccountPositionView position,

        @Schema(description = "结清金额 · What settles the loan on this day")
        Money payoff,

        @Schema(description = "代偿未追回 · What the fund paid and has not recovered")
        Money claim,

        List<DueView> dues,
        List<PrincipalToCome> principalToCome,
        List<BookedView> movements) {

    record AccountPositionView(
            LocalDate day,
            Money outstanding,
            Money overdue,
            Money interestDue,
            Money penaltyDue,
            Money interestRunning,
            LocalDate oldestUnpaid,
            long daysInArrears) {

        static AccountPositionView from(Position position) {
            return new AccountPositionView(
                    position.day(),
                    position.outstanding(),
                    position.overdue(),
                    position.interestDue(),
                    position.penaltyDue(),
                    position.interestRunning(),
                    position.oldestUnpaid(),
                    position.daysInArrears());
        }
    }

    record DueView(LocalDate on, Money principal, Money interest, Money principalPaid, Money interestPaid) {

        static DueView from(Due due) {
            return new DueView(due.on(), due.principal(), due.interest(), due.principalPaid(), due.interestPaid());
        }
    }

    record PrincipalToCome(LocalDate on, Money principal) {}

    /**
     * @param guarantor who paid a recovery; null of what the borrower paid
     * @param settled null of what the bank's account does not see, and of what was reversed
     */
    record BookedView(
            UUID id,
            Booking.Kind kind,
            LocalDate on,
            Money amount,
            Integer months,
            Allocation settled,
            String by,
            String note,
            UUID entry,
            UUID guarantor,
            UUID reverses) {

        static BookedView from(Booking booking, Map<UUID, Allocation> settled) {
            return new BookedView(
                    booking.id(),
                    booking.kind(),
                    booking.on(),
                    booking.amount(),
                    booking.months(),
                    settled.get(booking.id()),
                    booking.by(),
                    booking.note(),
                    booking.entry(),
                    booking.guarantor(),
                    booking.reverses());
        }
    }

    static AccountView from(LoanAccount account, Money claim, List<Booking> bookings) {
        Map<UUID, Allocation> settled = account.allocations();
        return new AccountView(
                AccountPositionView.from(account.position()),
                account.position().payoff(),
                claim,
                account.dues().stream().map(DueView::from).toList(),
                account.principalToCome().entrySet().stream()
                        .map(due -> new PrincipalToCome(due.getKey(), due.getValue()))
                        .toList(),
                bookings.stream()
                        .map(booking -> BookedView.from(booking, settled))
                        .toList());
    }
}
