package org.ganlao.socialinsurance.collection.billing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.collection.billing.domain.MonthToBill;

/** A month to bill anew. */
record MonthToBillView(
        String region,

        @Schema(description = "缴费单位；个人缴费的为人员令牌 · The employer, or the token of a person who pays alone")
        String payer,

        @Schema(examples = "2007-03") String month,

        @Schema(description = "变动登记日期 · Day on which the first change was entered")
        LocalDate since) {

    static MonthToBillView from(MonthToBill marked) {
        return new MonthToBillView(
                marked.region(), marked.payer(), marked.month().toString(), marked.since());
    }
}
