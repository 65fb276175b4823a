package org.ganlao.laborrights.relation.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the tax authority reports of an employer beside what is registered of it on the last day of the month. */
record SigningDifferenceView(
        String employer,
        String region,
        String month,

        @Schema(description = "税前扣除工资人数 · Persons whose wages were deducted")
        long deducted,

        @Schema(description = "月末在册人数 · On the roll at the end of the month")
        long onRoll,

        @Schema(description = "月末已签合同人数 · Of them covered by a contract")
        long covered,

        @Schema(description = "差额：扣除人数减已签合同人数 · Deducted without a contract; below zero where more are covered")
        long difference) {}
