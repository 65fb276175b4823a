package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationState;

/** What was lent, and what of it came back. */
@ApplicationScoped
class LentMoney {

    private final OperationRepository operations;
    private final TransactionLock locks;

    LentMoney(OperationRepository operations, TransactionLock locks) {
        this.operations = operations;
        this.locks = locks;
    }

    /** Refuses a return of more than what is still lent, and works out what it should yield. */
    void compare(FundOperation operation) {
        UUID lent = operation.lent();
        if (lent == null) {
            return;
        }
        locks.hold("lent by " + lent);
        FundOperation lending = operations
                .findByIdOptional(lent)
                .filter(found -> found.state() == OperationState.POSTED)
                .orElseThrow(() -> new Rejection(FundRefusal.NOT_LENT, lent).at("/lent"));
        Money left = lending.amount()
                .minus(Money.sum(operations.returning(lent).stream()
                        .filter(other -> !other.id().equals(operation.id()))
                        .map(FundOperation::amount)
                        .toList()));
        operation.comesBackFrom(lending, left);
    }

    /** Refuses that a lending is struck out of which something came back. */
    void requireNotBack(FundOperation operation) {
        locks.hold("lent by " + operation.id());
        operations.returning(operation.id()).stream().findFirst().ifPresent(other -> {
            throw new Rejection(FundRefusal.CAME_BACK, other.id());
        });
    }
}
