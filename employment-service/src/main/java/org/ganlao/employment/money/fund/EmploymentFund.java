package org.ganlao.employment.money.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** Pays out of a region's part of the employment fund, and takes back. Works in the running transaction. */
@ApplicationScoped
public class EmploymentFund {

    private final FundBooks books;

    EmploymentFund(FundBooks books) {
        this.books = books;
    }

    /**
     * @param subject id of the record for which it is paid
     * @return the posting
     * @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} where the region has not enough
     */
    @Transactional(TxType.MANDATORY)
    public UUID pay(String region, UUID subject, LocalDate on, Money amount) {
        books.open(region);
        return books.pay(region, subject, on, amount);
    }

    /** The same where the region has enough; otherwise empty, and nothing is done. */
    @Transactional(TxType.MANDATORY)
    public Optional<UUID> payIfCovered(String region, UUID subject, LocalDate on, Money amount) {
        books.open(region);
        return books.held(region).compareTo(amount) < 0
                ? Optional.empty()
                : Optional.of(books.pay(region, subject, on, amount));
    }

    /**
     * What was paid came back.
     *
     * @return the posting
     */
    @Transactional(TxType.MANDATORY)
    public UUID takeBack(String region, UUID subject, LocalDate on, Money amount) {
        return books.takeBack(region, subject, on, amount);
    }
}
