package org.ganlao.socialinsurance.collection.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.billing.domain.Share;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What a payer owes and has paid, all months of all insurances.
 *
 * @param open what is still to be paid
 * @param feesToCome late fees that would be due on top, were all of it paid on the day that was asked for
 * @param credits what was paid and is not owed yet
 */
record ReceivableView(
        String region, String payer, Money open, Money feesToCome, List<Month> months, List<Credit> credits) {

    /** @param feeDue late fee of what was paid after an order to pay had gone unheeded */
    @Schema(name = "ReceivableMonth")
    record Month(
            Insurance insurance,
            String month,
            LocalDate dueOn,
            Money employerDue,
            Money employerPaid,
            Money personDue,
            Money personPaid,
            Money feeDue,
            Money feePaid) {

        static Month from(Row row) {
            return new Month(
                    Insurance.valueOf(row.text("insurance")),
                    YearMonth.from(row.date("month")).toString(),
                    row.date("due_on"),
                    new Money(row.decimal("employer_due")),
                    new Money(row.decimal("employer_paid")),
                    new Money(row.decimal("person_due")),
                    new Money(row.decimal("person_paid")),
                    new Money(row.decimal("fee_due")),
                    new Money(row.decimal("fee_paid")));
        }

        Money open() {
            return employerDue
                    .minus(employerPaid)
                    .plus(personDue.minus(personPaid))
                    .plus(feeDue.minus(feePaid));
        }
    }

    @Schema(name = "ContributionCredit")
    record Credit(Insurance insurance, Money amount) {

        static Credit from(Row row) {
            return new Credit(Insurance.valueOf(row.text("insurance")), new Money(row.decimal("amount")));
        }
    }

    /** What of a receipt went to what. */
    @Schema(name = "Settlement")
    record Settlement(Insurance insurance, String month, Share share, Money amount, LocalDate settledOn) {

        static Settlement from(Row row) {
            return new Settlement(
                    Insurance.valueOf(row.text("insurance")),
                    YearMonth.from(row.date("month")).toString(),
                    Share.valueOf(row.text("share")),
                    new Money(row.decimal("amount")),
                    row.date("settled_on"));
        }
    }
}
