package org.ganlao.laborrights.settlement.convenience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.convenience.domain.OfficeEvidence;
import org.ganlao.laborrights.settlement.convenience.domain.Verdict;
import org.ganlao.platform.personal.Masking;

/** How far an arbitration office has come with an item of a checklist. */
@Schema(examples = OfficeEvidenceRequest.EXAMPLE)
record OfficeEvidenceRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "仲裁机构所在地区 · Region of the office", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "检查项编码 · Code of the item", examples = "convenience.on-the-spot")
        @NotBlank
        @Size(max = 60)
        String item,

        @NotNull Verdict verdict,

        @Schema(description = "依据 · By which evidence", examples = "巡回仲裁庭记录12份") @NotBlank @Size(max = 500)
        String evidence,

        @NotNull LocalDate assessedOn) {

    static final String EXAMPLE = """
            {"sourceRef": "BM-2007-011", "region": "360102", "item": "convenience.on-the-spot", "verdict": "met",
             "evidence": "巡回仲裁庭记录12份", "assessedOn": "2007-03-20"}""";

    OfficeEvidenceRequest {
        evidence = evidence == null ? null : Masking.maskWithin(evidence);
    }

    OfficeEvidence.Finding finding() {
        return new OfficeEvidence.Finding(region, item, verdict, evidence, assessedOn);
    }
}
