package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What a fund guarantees, within its capital, and what it pays for it. Works in the running transaction. */
@ApplicationScoped
public class Guarantees {

    private final FundRepository funds;
    private final FundBook book;

    Guarantees(FundRepository funds, FundBook book) {
        this.funds = funds;
        this.book = book;
    }

    /** Refuses a fund that the caller does not see, or that did not exist on the day. */
    public void require(UUID fund, LocalDate day) {
        funds.visible(fund).requireOpenOn(day);
    }

    public String regionOf(UUID fund) {
        return funds.visible(fund).region();
    }

    /**
     * Takes a guarantee on.
     *
     * @param loan for which it stands
     */
    public UUID commit(UUID fund, UUID loan, Money principal, LocalDate on) {
        book.hold(fund, on).requireRoomFor(principal);
        return guarantee(fund, loan, principal, on);
    }

    /** Brings what the fund guarantees for a loan to another amount: less when principal is repaid, more when that was a mistake. */
    public void follow(UUID fund, UUID loan, Money before, Money after, LocalDate on) {
        if (after.compareTo(before) < 0) {
            book.post(fund, "release", on, loan, FundBook.OBLIGATIONS, FundBook.GUARANTEES, before.minus(after));
        } else if (after.compareTo(before) > 0) {
            guarantee(fund, loan, after.minus(before), on);
        }
    }

    /** 代偿: the fund pays the bank and has a claim on the borrower. */
    public UUID compensate(UUID fund, UUID loan, Money amount, LocalDate on) {
        return book.post(fund, "compensation", on, loan, FundBook.CLAIMS, FundBook.BANK, amount);
    }

    /** 追偿: the borrower pays the fund. */
    public UUID recover(UUID fund, UUID loan, Money amount, LocalDate on) {
        return book.post(fund, "recovery", on, loan, FundBook.BANK, FundBook.CLAIMS, amount);
    }

    /** 核销: the claim is a loss. */
    public UUID writeOff(UUID fund, UUID loan, Money amount, LocalDate on) {
        return book.post(fund, "write-off", on, loan, FundBook.LOSSES, FundBook.CLAIMS, amount);
    }

    public void reverse(UUID fund, UUID entry, LocalDate on, String why) {
        book.reverse(fund, entry, "reversal", on, why);
    }

    private UUID guarantee(UUID fund, UUID loan, Money amount, LocalDate on) {
        book.hold(fund, on);
        funds.fresh(fund).requireNotClosed();
        return book.post(fund, "guarantee", on, loan, FundBook.GUARANTEES, FundBook.OBLIGATIONS, amount);
    }
}
