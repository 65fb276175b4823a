package org.ganlao.socialinsurance.collection.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that changed in a county, a city or the province is to be billed. */
@Schema(name = "ChangesToBill", examples = "{\"sourceRef\":\"BCZ-2007-06\",\"region\":\"360102\"}")
record ChangesRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 90)
        String sourceRef,

        @Schema(description = "地区，含其下级 · Region with all below it", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region) {}
