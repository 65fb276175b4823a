package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * A movement as it was booked.
 *
 * @param amount null of an extension and of a reversal
 * @param months by which an extension lengthens the term; otherwise null
 * @param percent rate of an extension; otherwise null
 * @param entry posting in the fund's book; null where the fund has no part in it
 * @param guarantor who paid a recovery; null of what the borrower paid
 * @param reverses the booking that this one takes back; otherwise null
 */
public record Booking(
        UUID id,
        Kind kind,
        LocalDate on,
        Money amount,
        Integer months,
        BigDecimal percent,
        String by,
        String note,
        UUID entry,
        UUID guarantor,
        UUID reverses) {

    /** What was booked. */
    public enum Kind {
        /** 还款：the borrower pays the bank. */
        REPAYMENT(LoanAction.REPAY),
        /** 展期. */
        EXTENSION(LoanAction.EXTEND),
        /** 代偿：the fund pays the bank. */
        COMPENSATION(LoanAction.COMPENSATE),
        /** 追偿：the borrower or a guarantor pays the fund. */
        RECOVERY(LoanAction.RECOVER),
        /** 核销. */
        WRITE_OFF(LoanAction.WRITE_OFF),
        /** 冲销. */
        REVERSAL(LoanAction.REVERSE);

        private final LoanAction action;

        Kind(LoanAction action) {
            this.action = action;
        }

        public LoanAction action() {
            return action;
        }
    }

    /** What the bank's account of the loan sees of it. */
    Optional<Movement> movement() {
        return switch (kind) {
            case REPAYMENT, COMPENSATION ->
                Optional.of(new Movement.Payment(id, on, amount, kind == Kind.COMPENSATION));
            case EXTENSION -> Optional.of(new Movement.Extension(id, on, months, new InterestRate(percent)));
            case RECOVERY, WRITE_OFF, REVERSAL -> Optional.empty();
        };
    }
}
