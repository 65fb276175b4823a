package org.ganlao.laborrights.enforcement.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.money.Money;

/**
 * What the cases of a campaign came to, as they stand now.
 *
 * @param amount owed to workers and ordered on top, yuan
 */
@Schema(name = "InspectionCampaignResult")
record CampaignResult(
        @Schema(description = "案件数 · Cases") long cases,
        @Schema(description = "已终结 · Of them ended") long ended,
        @Schema(description = "查实违法行为 · Violations found") long violations,
        @Schema(description = "应付金额，元 · Owed, yuan") Money amount,
        @Schema(description = "已付金额，元 · Paid, yuan") Money paid) {

    static final CampaignResult NONE = new CampaignResult(0, 0, 0, Money.ZERO, Money.ZERO);

    static CampaignResult from(Row row) {
        return new CampaignResult(
                row.number("cases"),
                row.number("ended"),
                row.number("violations"),
                new Money(row.decimal("amount")),
                new Money(row.decimal("paid")));
    }
}
