package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;

/** A hospital or pharmacy that becomes designated. */
@Schema(examples = ProviderRequest.EXAMPLE)
record ProviderRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken code,
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "医院等级，药店不填 · Tier of the hospital; none for a pharmacy")
        Tier tier,

        @NotNull @Pattern(regexp = "[0-9]{6,12}") String region,
        @Valid @NotNull StatedAgreement agreement) {

    static final String EXAMPLE = """
            {"sourceRef": "DD-2007-011", "code": "71526726X", "name": "南昌市第一医院", "tier": "third", "region": "360102",
             "agreement": {"number": "洪医协〔2007〕11号", "from": "2007-01-01", "to": "2007-12-31"}}""";
}
