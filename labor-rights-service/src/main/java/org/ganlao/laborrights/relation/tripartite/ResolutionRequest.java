package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteResolution;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteSide;
import org.ganlao.platform.personal.Masking;

@Schema(name = "TripartiteResolutionRequest")
record ResolutionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID meeting,

        @Schema(description = "议定事项", examples = "六月底前建筑企业集体合同签订率达到八成") @NotBlank @Size(max = 1000)
        String resolution,

        @Schema(description = "责任方 · TripartiteSide that answers for it") @NotNull
        TripartiteSide responsible,

        @Schema(description = "责任单位 · Unit that does it", examples = "区建设局") @NotBlank @Size(max = 200)
        String unit,

        @Schema(description = "完成期限", examples = "2007-06-20") @NotNull
        LocalDate dueOn) {

    ResolutionRequest {
        resolution = resolution == null ? null : Masking.maskWithin(resolution);
    }

    TripartiteResolution.Decided decided() {
        return new TripartiteResolution.Decided(resolution, responsible, unit, dueOn);
    }
}
