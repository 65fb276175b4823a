package org.ganlao.socialinsurance.collection.billing.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/** What changes what a payer owes an insurance, or has paid. */
public sealed interface Entry {

    void enter(InsuranceAccount account);

    /**
     * A bill asks for a month; a difference bill for more or for less.
     *
     * @param issuedOn day of the run
     */
    record Bill(UUID id, YearMonth month, LocalDate issuedOn, LocalDate dueOn, Money employerPart, Money personPart)
            implements Entry {

        @Override
        public void enter(InsuranceAccount account) {
            account.bill(this);
        }
    }

    /** A receipt brings money. */
    record Receipt(UUID id, LocalDate receivedOn, Money amount) implements Entry {

        @Override
        public void enter(InsuranceAccount account) {
            account.receive(this);
        }
    }

    /**
     * An order to pay so much of a month within a time limit: what is paid of it later bears a late fee from the day after the
     * month was due.
     *
     * @param payUntil last day of the time limit
     */
    record PaymentOrder(UUID id, YearMonth month, Money amount, LocalDate payUntil) implements Entry {

        @Override
        public void enter(InsuranceAccount account) {
            account.order(this);
        }
    }
}
