package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingPayer;

/** The person's part of a year's funding, received. */
record ResidentFundingRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "居民合作医疗参保关系 · Enrolment in the residents' scheme") @NotNull
        UUID enrolment,

        @Schema(description = "缴费年度 · Year that is funded") @Min(2000) @Max(2100)
        int year,

        @Schema(description = "到账日期 · Day on which the money was received") @NotNull
        LocalDate receivedOn,

        @Schema(description = "票据号码；同一票据可缴多人 · Receipt; one may pay for many") @NotBlank @Size(max = 60)
        String receipt,

        @NotNull FundingPayer payer) {}
