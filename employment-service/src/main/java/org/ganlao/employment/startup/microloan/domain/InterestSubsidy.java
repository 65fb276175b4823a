package org.ganlao.employment.startup.microloan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;

/**
 * 财政贴息（银发[2002]394号、银发[2006]5号）：the state bears a share of the interest of the agreed term that the borrower pays;
 * nothing of an extension's interest, nothing in arrears, and nothing that falls due on a day of which the guarantee fund had to
 * pay a part (代偿).
 *
 * @param share of the interest: 1 for a low-profit individual project, 0.5 for a labour-intensive small enterprise
 */
public record InterestSubsidy(BigDecimal share) {

    /** All of the interest that counts. */
    public static final InterestSubsidy WHOLE = new InterestSubsidy(BigDecimal.ONE);

    /**
     * Of the interest that fell due from the first day to the last, both included.
     *
     * @param agreed the terms as contracted, without extension
     */
    public Money of(LoanTerms agreed, LoanAccount account, LocalDate first, LocalDate last) {
        BigDecimal interest = account.dues().stream()
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .filter(due -> !due.on().isAfter(agreed.maturity()))
                .filter(Due::isPaidByBorrower)
                .map(due -> due.interest().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.rounded(interest.multiply(share));
    }
}
