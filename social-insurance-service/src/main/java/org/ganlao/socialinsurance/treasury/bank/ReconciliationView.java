package org.ganlao.socialinsurance.treasury.bank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules found, and what they left open. */
@Schema(name = "Reconciliation")
record ReconciliationView(
        @Schema(description = "按凭证号、金额勾对 · Matched by reference and amount")
        int byReference,

        @Schema(description = "按金额、日期勾对 · Matched by amount and day")
        int byAmountAndDay,

        @Schema(description = "按金额、相近日期勾对 · Matched by amount within a few days")
        int byAmountWithinDays,

        OpenItemsView open) {}
