package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What happens to a loan after its disbursement. A mistaken one is left out, and the rest played again. */
sealed interface Movement permits Movement.Payment, Movement.Extension {

    UUID id();

    LocalDate on();

    /** Takes effect on an account that has come to this day. */
    void happenTo(LoanAccount account);

    /**
     * Money that the bank received.
     *
     * @param byFund whether the guarantee fund paid it (代偿), and not the borrower
     */
    record Payment(UUID id, LocalDate on, Money amount, boolean byFund) implements Movement {

        public Payment {
            Objects.requireNonNull(id, "id");
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("nothing is paid: " + amount);
            }
        }

        @Override
        public void happenTo(LoanAccount account) {
            account.pay(this);
        }
    }

    /**
     * 展期：a later maturity.
     *
     * @param rate from this day on
     */
    record Extension(UUID id, LocalDate on, int months, InterestRate rate) implements Movement {

        @Override
        public void happenTo(LoanAccount account) {
            account.extend(this);
        }
    }
}
