package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Whether a body has an item of the checklist, as of a day. */
@Schema(name = "InspectionFacilityRequest", examples = FacilityRequest.EXAMPLE)
record FacilityRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID body,

        @Schema(description = "装备清单代码 · Code of the checklist", examples = "vehicle") @NotBlank @Size(max = 40)
        String item,

        @NotNull LocalDate on,
        @NotNull Boolean provided,

        @Schema(description = "佐证 · Evidence") @NotBlank @Size(max = 500)
        String evidence) {

    static final String EXAMPLE = """
            {"sourceRef": "ZB-2007-11", "body": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "item": "vehicle",
             "on": "2007-03-01", "provided": true, "evidence": "固定资产登记表"}""";

    FacilityRequest {
        evidence = evidence == null ? null : Masking.maskWithin(evidence);
    }
}
