package org.ganlao.employment.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What a fund guarantees, within its capital. Works in the running transaction. */
@ApplicationScoped
class Guarantees {

    private final FundBook book;

    Guarantees(FundBook book) {
        this.book = book;
    }

    /**
     * Takes a guarantee on.
     *
     * @param loan for which it stands
     */
    UUID commit(UUID fund, UUID loan, Money principal, LocalDate on) {
        book.hold(fund, on).requireRoomFor(principal);
        return book.post(fund, "guarantee", on, loan, FundBook.GUARANTEES, FundBook.OBLIGATIONS, principal);
    }
}
