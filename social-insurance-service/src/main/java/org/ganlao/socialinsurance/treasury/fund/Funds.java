package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/**
 * Receives for the funds and pays out of them, in the running transaction: a posting stands or falls with the deed that it
 * accounts for. Contributions and what else comes in by the agency go to the income account (收入户), fiscal subsidies to the
 * fiscal account (财政专户), and everything is paid out of the payment account (支出户).
 */
@ApplicationScoped
public class Funds {

    private final Pools pools;
    private final FundBooks books;

    Funds(Pools pools, FundBooks books) {
        this.pools = pools;
        this.books = books;
    }

    /** The fund's book, as the ledger names it. */
    public static String bookOf(Insurance insurance, String pool) {
        return FundBooks.bookOf(insurance, pool);
    }

    /**
     * Region whose fund carries the insurance for this region on the day: its county, city or the province, by the dated
     * pooling level. A city's or the province's own unit stands for itself where a county would.
     */
    public String pool(Insurance insurance, String region, LocalDate on) {
        return pools.of(insurance, region, on);
    }

    /**
     * @param subject id of the record for which it is received
     * @return the posting
     */
    @Transactional(TxType.MANDATORY)
    public UUID receive(Insurance insurance, String region, FundIncome kind, UUID subject, LocalDate on, Money amount) {
        return books.post(
                book(insurance, region, on),
                FundBooks.written(kind),
                on,
                subject,
                region,
                accountOf(kind).code(),
                kind.account(),
                amount);
    }

    /**
     * @param subject id of the record for which it is paid
     * @return the posting
     * @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} where the payment account has not enough
     */
    @Transactional(TxType.MANDATORY)
    public UUID pay(Insurance insurance, String region, FundExpense kind, UUID subject, LocalDate on, Money amount) {
        return books.post(
                book(insurance, region, on),
                FundBooks.written(kind),
                on,
                subject,
                region,
                kind.account(),
                FundAccount.PAYMENT_ACCOUNT.code(),
                amount);
    }

    /**
     * What was paid came back into the payment account, as a transfer that the bank could not carry out does.
     *
     * @return the posting
     */
    @Transactional(TxType.MANDATORY)
    public UUID takeBack(
            Insurance insurance, String region, FundExpense kind, UUID subject, LocalDate on, Money amount) {
        return books.post(
                book(insurance, region, on),
                "returned-" + FundBooks.written(kind),
                on,
                subject,
                region,
                FundAccount.PAYMENT_ACCOUNT.code(),
                kind.account(),
                amount);
    }

    /**
     * What came in is found to be of another kind than it was received as: it moves between the two kinds of income.
     *
     * @param received day on which it came in, whose pool has it
     * @return the posting
     */
    @Transactional(TxType.MANDATORY)
    public UUID restate(
            Insurance insurance,
            String region,
            FundIncome from,
            FundIncome to,
            UUID subject,
            LocalDate received,
            LocalDate on,
            Money amount) {
        return books.post(
                book(insurance, region, received),
                "restated-" + FundBooks.written(to),
                on,
                subject,
                region,
                from.account(),
                to.account(),
                amount);
    }

    /** What the payment account has, which nobody else takes until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Money payable(Insurance insurance, String region, LocalDate on) {
        return books.held(book(insurance, region, on), FundAccount.PAYMENT_ACCOUNT, FundExpense.BENEFIT.account());
    }

    /**
     * Takes an entry back by its mirror image.
     *
     * @return the posting
     * @throws org.ganlao.platform.problem.Rejection {@code balance-too-low} where what had come in is spent
     */
    @Transactional(TxType.MANDATORY)
    public UUID reverse(UUID entry, LocalDate on, String why) {
        return books.reverse(entry, on, why);
    }

    private String book(Insurance insurance, String region, LocalDate on) {
        pools.hold(insurance, region);
        return books.opened(insurance, pools.of(insurance, region, on));
    }

    private static FundAccount accountOf(FundIncome kind) {
        return switch (kind) {
            case FISCAL_SUBSIDY -> FundAccount.FISCAL_ACCOUNT;
            case CONTRIBUTION, LATE_FEE, TRANSFER_IN, INTEREST, RECOVERY, ADJUSTMENT, OTHER ->
                FundAccount.INCOME_ACCOUNT;
        };
    }
}
