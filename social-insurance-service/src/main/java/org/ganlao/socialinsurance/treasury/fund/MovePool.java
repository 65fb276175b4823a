package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;
import org.ganlao.socialinsurance.treasury.fund.domain.PoolingStatement;

/** Brings what lies in the old pools' books into the new pool's, account by account, on the first day of the new level. */
@ApplicationScoped
class MovePool {

    private static final String KIND = "pool-moved";

    private final Pools pools;
    private final FundBooks books;

    MovePool(Pools pools, FundBooks books) {
        this.pools = pools;
        this.books = books;
    }

    /**
     * What a pool keeps that carries the new level too stays in its book.
     *
     * @param asked whether money is moved; else the statement is refused where some is left
     */
    void move(PoolingStatement statement, List<String> before, boolean asked) {
        Insurance insurance = statement.insurance();
        LocalDate on = statement.occurredOn();
        String target = pools.of(insurance, statement.region(), on);
        for (String pool : before.stream().sorted().toList()) {
            String book = FundBooks.bookOf(insurance, pool);
            if (books.isPostedFrom(book, on)) {
                throw new Rejection(FundRefusal.POOL_POSTED_SINCE, book, on).at("/from");
            }
            if (pool.equals(target)) {
                continue;
            }
            for (FundAccount account : FundAccount.values()) {
                Money held = books.held(book, account, FundExpense.TRANSFER_OUT.account());
                if (!held.isZero()) {
                    requireAsked(asked, book, held);
                    out(book, on, statement.id(), account, held);
                    in(insurance, target, on, statement.id(), account, held);
                }
            }
        }
    }

    private static void requireAsked(boolean asked, String book, Money held) {
        if (!asked) {
            throw new Rejection(FundRefusal.POOL_HOLDS_MONEY, book, held).at("/moveBalance");
        }
    }

    private void out(String book, LocalDate on, UUID statement, FundAccount account, Money held) {
        books.post(Posting.of(book, KIND, on, statement.toString(), "")
                .debit(FundExpense.TRANSFER_OUT.account(), held)
                .credit(account.code(), held)
                .posting());
    }

    private void in(Insurance insurance, String pool, LocalDate on, UUID statement, FundAccount account, Money held) {
        books.post(Posting.of(books.opened(insurance, pool), KIND, on, statement.toString(), "")
                .debit(account.code(), held)
                .credit(FundIncome.TRANSFER_IN.account(), held)
                .posting());
    }
}
