package org.ganlao.socialinsurance.treasury.bank.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.FundAccount;

/**
 * An account of a fund at a bank.
 *
 * @param pool region whose fund it is
 */
@Embeddable
public record BankAccount(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        Insurance insurance,

        @Column(name = "region", nullable = false, updatable = false)
        String pool,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        FundAccount account) {

    public static final Set<FundAccount> WITH_STATEMENTS =
            Set.of(FundAccount.INCOME_ACCOUNT, FundAccount.FISCAL_ACCOUNT, FundAccount.PAYMENT_ACCOUNT);

    public BankAccount {
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(pool, "pool");
        if (!WITH_STATEMENTS.contains(account)) {
            throw new Rejection(BankRefusal.NO_BANK_ACCOUNT, account).at("/account");
        }
    }
}
