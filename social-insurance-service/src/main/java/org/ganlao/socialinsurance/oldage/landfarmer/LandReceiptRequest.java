package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.SharePaid;

/** A share that came in. */
record LandReceiptRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID project,

        @Schema(
                description =
                        "个人出资的参保记录；集体、政府出资为空 · Whose share it is; absent for the collective's and the government's")
        UUID coverage,

        @NotNull ContributionShare share,
        @NotNull LocalDate on,

        @Schema(description = "到账金额，须为未缴全额 · All that is open of it", examples = "8418.60") @NotNull
        Money amount,

        @Schema(description = "银行凭证号 · The bank's document") @NotBlank @Size(max = 100)
        String document) {

    SharePaid paid() {
        return new SharePaid(project, coverage, share, on, amount, document);
    }
}
