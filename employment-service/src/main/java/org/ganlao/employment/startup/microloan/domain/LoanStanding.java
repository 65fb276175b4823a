package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Where a disbursed loan is, by everything that was booked and not reversed.
 *
 * @param position of its account at the bank
 * @param claim what the fund paid and neither recovered nor wrote off
 */
public record LoanStanding(Position position, Money claim, boolean writtenOff, boolean moved) {

    /** @throws Rejection if a booking cannot stand beside the others */
    public static LoanStanding of(Microloan loan, List<Booking> bookings, LocalDate day) {
        List<Booking> standing = standing(bookings);
        Money claim = sum(standing, Booking.Kind.COMPENSATION).minus(sum(standing, Booking.Kind.RECOVERY));
        Money written = sum(standing, Booking.Kind.WRITE_OFF);
        Money left = claim.minus(written);
        if (left.isNegative()) {
            throw new Rejection(MicroloanRefusal.MORE_THAN_THE_CLAIM, left.negated());
        }
        return new LoanStanding(
                account(loan, bookings, day).position(), left, written.isPositive(), !standing.isEmpty());
    }

    /** The account at the bank, played up to the day. */
    public static LoanAccount account(Microloan loan, List<Booking> bookings, LocalDate day) {
        List<Movement> movements = standing(bookings).stream()
                .flatMap(booking -> booking.movement().stream())
                .toList();
        return LoanAccount.played(loan.terms(), loan.arrears(), movements, day);
    }

    /** Without those that were reversed, and without their reversals. */
    public static List<Booking> standing(List<Booking> bookings) {
        Set<UUID> reversed = bookings.stream()
                .map(Booking::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return bookings.stream()
                .filter(booking -> booking.kind() != Booking.Kind.REVERSAL && !reversed.contains(booking.id()))
                .toList();
    }

    /** What the guarantor has left to stand for, by what the fund recovered from him. */
    public static Money left(Guarantor guarantor, List<Booking> bookings) {
        return guarantor
                .amount()
                .minus(Money.sum(standing(bookings).stream()
                        .filter(booking -> guarantor.id().equals(booking.guarantor()))
                        .map(Booking::amount)
                        .toList()));
    }

    private static Money sum(List<Booking> bookings, Booking.Kind kind) {
        return Money.sum(bookings.stream()
                .filter(booking -> booking.kind() == kind)
                .map(Booking::amount)
                .toList());
    }

    public LoanState state() {
        if (writtenOff) {
            return LoanState.WRITTEN_OFF;
        }
        if (claim.isPositive()) {
            return LoanState.COMPENSATED;
        }
        if (position.isSettled()) {
            return LoanState.SETTLED;
        }
        return moved ? LoanState.REPAYING : LoanState.DISBURSED;
    }
}
