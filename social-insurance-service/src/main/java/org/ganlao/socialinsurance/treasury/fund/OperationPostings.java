package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.ledger.Posting;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;

/** What an operation is in the books. */
@ApplicationScoped
class OperationPostings {

    private final FundBooks books;

    OperationPostings(FundBooks books) {
        this.books = books;
    }

    UUID post(FundOperation operation) {
        String book = books.opened(operation.insurance(), operation.region());
        return books.post(draft(book, operation)
                .debit(operation.kind().to().code(), operation.amount().plus(operation.yielded()))
                .credit(source(operation), operation.amount())
                .credit(FundIncome.INTEREST.account(), operation.yielded())
                .posting());
    }

    /** What another fund gives. */
    UUID give(FundOperation operation) {
        String book = books.opened(operation.insurance(), operation.giver());
        return books.post(draft(book, operation)
                .debit(FundExpense.ADJUSTMENT.account(), operation.amount())
                .credit(FundAccount.FISCAL_ACCOUNT.code(), operation.amount())
                .posting());
    }

    private static Posting.Draft draft(String book, FundOperation operation) {
        return Posting.of(
                book,
                FundBooks.written(operation.kind()),
                operation.occurredOn(),
                operation.id().toString(),
                operation.document());
    }

    private static String source(FundOperation operation) {
        return switch (operation.kind()) {
            case FISCAL_SUBSIDY -> FundIncome.FISCAL_SUBSIDY.account();
            case INTEREST_ON_INCOME_ACCOUNT, INTEREST_ON_FISCAL_ACCOUNT, INTEREST_ON_PAYMENT_ACCOUNT ->
                FundIncome.INTEREST.account();
            case ADJUSTMENT -> FundIncome.ADJUSTMENT.account();
            case REMITTANCE, APPROPRIATION, RETURN, DEPOSIT, DEPOSIT_MATURED, BONDS_BOUGHT, BONDS_REDEEMED ->
                operation.kind().from().code();
        };
    }
}
