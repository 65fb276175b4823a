package org.ganlao.employment.market.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PaymentClaimRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice", examples = "GMFW-ZF-0003")
        @NotBlank
        @Size(max = 100)
        String sourceRef) {}
