package org.ganlao.employment.startup.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.guaranteefund.Guarantees;
import org.ganlao.employment.startup.microloan.domain.Booking;
import org.ganlao.employment.startup.microloan.domain.LoanAction;
import org.ganlao.employment.startup.microloan.domain.LoanStanding;
import org.ganlao.employment.startup.microloan.domain.LoanState;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.employment.startup.microloan.domain.MicroloanRefusal;
import org.ganlao.employment.startup.microloan.domain.Position;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;

/** Books what happens to a disbursed loan, and takes back what was booked by mistake. */
@ApplicationScoped
class BookMovements {

    private final LoanDesk desk;
    private final Bookings bookings;
    private final LoanSettling settling;
    private final LoanFigures figures;
    private final Guarantees guarantees;
    private final Guarantors guarantors;
    private final Borrowers borrowers;
    private final Persons persons;

    BookMovements(
            LoanDesk desk,
            Bookings bookings,
            LoanSettling settling,
            LoanFigures figures,
            Guarantees guarantees,
            Guarantors guarantors,
            Borrowers borrowers,
            Persons persons) {
        this.desk = desk;
        this.bookings = bookings;
        this.settling = settling;
        this.figures = figures;
        this.guarantees = guarantees;
        this.guarantors = guarantors;
        this.borrowers = borrowers;
        this.persons = persons;
    }

    @Transactional
    LoanView repay(UUID id, String ifMatch, StatedPayment stated) {
        Microloan loan = open(id, ifMatch, LoanAction.REPAY, stated.on());
        requirePositive(stated.amount());
        return booked(loan, money(Booking.Kind.REPAYMENT, stated.on(), stated.amount(), stated.said(), null));
    }

    @Transactional
    LoanView extend(UUID id, String ifMatch, StatedExtension stated) {
        Microloan loan = open(id, ifMatch, LoanAction.EXTEND, stated.on());
        boolean before = LoanStanding.standing(bookings.of(id)).stream()
                .anyMatch(booking -> booking.kind() == Booking.Kind.EXTENSION);
        if (before) {
            throw new Rejection(MicroloanRefusal.EXTENDED_ALREADY);
        }
        int longest = figures.longestExtension(stated.on());
        if (stated.months() > longest) {
            throw new Rejection(MicroloanRefusal.LONGER_THAN_THE_LONGEST, longest).at("/months");
        }
        BigDecimal rate = figures.rate(stated.on(), loan.application().months() + stated.months());
        return booked(
                loan,
                new Booking(
                        UUID.randomUUID(),
                        Booking.Kind.EXTENSION,
                        stated.on(),
                        null,
                        stated.months(),
                        rate,
                        desk.worker(),
                        "",
                        null,
                        null,
                        null));
    }

    @Transactional
    LoanView compensate(UUID id, String ifMatch, StatedCompensation stated) {
        Microloan loan = open(id, ifMatch, LoanAction.COMPENSATE, stated.on());
        Position position =
                LoanStanding.account(loan, bookings.of(id), stated.on()).position();
        Money amount = stated.whole() ? position.payoff() : position.due();
        requireSome(amount, stated.on());
        UUID entry = guarantees.compensate(loan.application().fund(), id, amount, stated.on());
        return booked(loan, money(Booking.Kind.COMPENSATION, stated.on(), amount, "", entry));
    }

    @Transactional
    LoanView recover(UUID id, String ifMatch, StatedRecovery stated) {
        Microloan loan = open(id, ifMatch, LoanAction.RECOVER, stated.on());
        requirePositive(stated.amount());
        requireWithinClaim(loan, stated.amount());
        if (stated.guarantor() != null) {
            requireStandsFor(loan, stated.guarantor(), stated.amount());
        }
        UUID entry = guarantees.recover(loan.application().fund(), id, stated.amount(), stated.on());
        return booked(
                loan,
                new Booking(
                        UUID.randomUUID(),
                        Booking.Kind.RECOVERY,
                        stated.on(),
                        stated.amount(),
                        null,
                        null,
                        desk.worker(),
                        stated.said(),
                        entry,
                        stated.guarantor(),
                        null));
    }

    /** By somebody who booked no compensation of this loan. */
    @Transactional
    LoanView writeOff(UUID id, String ifMatch, StatedStep stated) {
        Microloan loan = open(id, ifMatch, LoanAction.WRITE_OFF, stated.on());
        List<Booking> booked = bookings.of(id);
        boolean own = booked.stream()
                .anyMatch(booking -> booking.kind() == Booking.Kind.COMPENSATION
                        && booking.by().equals(desk.worker()));
        if (own) {
            throw new Rejection(MicroloanRefusal.ANOTHER_PERSON);
        }
        Money claim = LoanStanding.of(loan, booked, desk.today()).claim();
        UUID entry = guarantees.writeOff(loan.application().fund(), id, claim, stated.on());
        return booked(loan, money(Booking.Kind.WRITE_OFF, stated.on(), claim, stated.said(), entry));
    }

    @Transactional
    LoanView reverse(UUID id, String ifMatch, StatedReversal stated) {
        LocalDate today = desk.today();
        Microloan loan = desk.open(id, ifMatch, guarantors::lock);
        loan.requireMovable(LoanAction.REVERSE, today);
        Booking mistaken = LoanStanding.standing(bookings.of(id)).stream()
                .filter(booking -> booking.id().equals(stated.movement()))
                .findFirst()
                .orElseThrow(() -> new Rejection(MicroloanRefusal.BOOKING_REVERSED).at("/movement"));
        if (loan.state() == LoanState.WRITTEN_OFF && mistaken.kind() != Booking.Kind.WRITE_OFF) {
            throw new Rejection(MicroloanRefusal.WRITE_OFF_STANDS).at("/movement");
        }
        Booking reversal = new Booking(
                UUID.randomUUID(),
                Booking.Kind.REVERSAL,
                today,
                null,
                null,
                null,
                desk.worker(),
                stated.reason(),
                null,
                null,
                mistaken.id());
        if (reopens(loan, reversal)) {
            // What is settled opens again only where the borrower has not been lent to since.
            borrowers.requireNoOpenLoan(persons.reveal(loan.person()), null);
            guarantors.standAgain(loan);
        }
        if (mistaken.entry() != null) {
            guarantees.reverse(loan.application().fund(), mistaken.entry(), today, stated.reason());
        }
        return booked(loan, reversal);
    }

    /** Whether it leaves a loan open that was over. */
    private boolean reopens(Microloan loan, Booking reversal) {
        if (loan.state().isOpen()) {
            return false;
        }
        List<Booking> after = new ArrayList<>(bookings.of(loan.id()));
        after.add(reversal);
        return LoanStanding.of(loan, after, reversal.on()).state().isOpen();
    }

    private Microloan open(UUID id, String ifMatch, LoanAction action, LocalDate on) {
        Microloan loan = desk.open(id, ifMatch, on);
        loan.requireMovable(action, on);
        return loan;
    }

    private Booking money(Booking.Kind kind, LocalDate on, Money amount, String note, UUID entry) {
        return new Booking(UUID.randomUUID(), kind, on, amount, null, null, desk.worker(), note, entry, null, null);
    }

    private LoanView booked(Microloan loan, Booking booking) {
        bookings.add(loan.id(), booking);
        settling.settle(loan, booking.on(), desk.now());
        return desk.said(verb(loan, booking), loan, booking.note());
    }

    private static String verb(Microloan loan, Booking booking) {
        if (loan.state() == LoanState.SETTLED) {
            return "settled";
        }
        return switch (booking.kind()) {
            case REPAYMENT -> "repaid";
            case EXTENSION -> "extended";
            case COMPENSATION -> "compensated";
            case RECOVERY -> "recovered";
            case WRITE_OFF -> "written-off";
            case REVERSAL -> "corrected";
        };
    }

    private void requireWithinClaim(Microloan loan, Money amount) {
        Money claim =
                LoanStanding.of(loan, bookings.of(loan.id()), desk.today()).claim();
        if (amount.compareTo(claim) > 0) {
            throw new Rejection(MicroloanRefusal.MORE_THAN_THE_CLAIM, amount.minus(claim)).at("/amount");
        }
    }

    private void requireStandsFor(Microloan loan, UUID guarantor, Money amount) {
        Money left = LoanStanding.left(loan.guarantor(guarantor), bookings.of(loan.id()));
        if (amount.compareTo(left) > 0) {
            throw new Rejection(MicroloanRefusal.MORE_THAN_GUARANTEED, left).at("/amount");
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(MicroloanRefusal.NOT_AN_AMOUNT, amount).at("/amount");
        }
    }

    private static void requireSome(Money amount, LocalDate on) {
        if (!amount.isPositive()) {
            throw new Rejection(MicroloanRefusal.NOTHING_TO_PAY, on);
        }
    }
}
