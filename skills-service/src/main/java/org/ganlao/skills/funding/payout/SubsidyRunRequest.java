package org.ganlao.skills.funding.payout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SubsidyRunRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "支付地区：支付其全部已批准补贴 · Region, all of whose approved subsidies are paid", examples = "360104")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
