package org.ganlao.socialinsurance.oldage.account;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

record AccountStatement(
        @Schema(description = "人员标识 · Token of the person") String person,

        Insurance insurance,

        @Schema(description = "最后参保地 · Where the person was last insured")
        String region,

        LocalDate on,

        @Schema(description = "储存额 · What is in the account")
        Money balance,

        @Schema(description = "历年缴费划入中已做实部分；仅养老保险 · Of what contributions brought, backed by money; pension alone")
        Money funded,

        @Schema(description = "空账部分；仅养老保险 · Of what contributions brought, not backed; pension alone")
        Money notional,

        List<Year> years) {

    @Schema(name = "AccountYear")
    record Year(
            int year,

            @Schema(description = "缴费划入 · Brought by contributions")
            Money contributions,

            @Schema(description = "记账利息 · Interest") Money interest,
            @Schema(description = "其他划入 · Other income") Money otherIncome,
            @Schema(description = "支出 · Used") Money used,

            @Schema(description = "年末储存额 · Left at the end of the year")
            Money balance) {

        static Year from(AccountEntries.YearOfAccount year) {
            return new Year(
                    year.year(),
                    year.contributions(),
                    year.interest(),
                    year.otherIncome(),
                    year.used(),
                    year.balance());
        }
    }
}
