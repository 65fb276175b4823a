package org.ganlao.employment.aid.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.assistance.domain.BenefitKind;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportState;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.ShownPerson;

/**
 * One ledger of what a person received, as far as the caller's regions gave it.
 *
 * @param person null where no registration or placement names the document of the token
 */
record AssistanceView(
        String token,
        ShownPerson person,
        List<Claim> claims,
        List<Loan> loans,
        List<Relief> reliefs,

        @Schema(
                description =
                        "各年各类扶持金额，含减免税和贴息 · What takes effect by year and kind: support claimed, approved or paid, tax relief, interest borne")
        List<YearTotal> years) {

    /**
     * Support of the employment fund.
     *
     * @param toPerson whether the person gets the money; otherwise an employer or agency does for the person
     */
    record Claim(
            UUID id,
            SupportKind kind,
            SupportState state,
            String region,
            LocalDate from,
            LocalDate to,
            LocalDate claimedOn,
            Money amount,
            boolean toPerson) {}

    /**
     * A guaranteed loan.
     *
     * @param subsidised interest that the state bears by approved claims
     */
    record Loan(UUID id, String region, LocalDate disbursedOn, Money principal, Money outstanding, Money subsidised) {}

    /** Taxes relieved in a year, of the person or of the employer who hired the person. */
    record Relief(UUID id, ReliefKind kind, String region, int year, Money amount) {}

    /** @param amount of all that begins in the year and takes effect */
    record YearTotal(int year, BenefitKind kind, Money amount) {}
}
