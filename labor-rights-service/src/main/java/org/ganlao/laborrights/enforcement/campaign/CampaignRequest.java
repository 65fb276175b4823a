package org.ganlao.laborrights.enforcement.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that is launched. */
@Schema(name = "InspectionCampaignRequest", examples = CampaignRequest.EXAMPLE)
record CampaignRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedCampaign stated) {

    static final String EXAMPLE = """
            {"sourceRef": "ZX-2007-01",
             "stated": {"region": "360100", "name": "农民工工资支付情况专项检查", "focuses": ["wages", "contracts"],
                        "from": "2007-01-10", "until": "2007-02-15"}}""";
}
