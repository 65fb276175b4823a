package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardKind;

/** Benefits are asked to be worked out. */
@Schema(examples = InjuryAwardRequest.EXAMPLE)
record InjuryAwardRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "工伤案件 · Case that was recognised") @NotNull
        UUID injury,

        @NotNull AwardKind kind,

        @Schema(description = "离开单位之日，仅离职待遇填写 · Day of leaving the employer; with the kind leaving only")
        LocalDate leftOn,

        @Schema(description = "丧葬和工亡补助金领取人，仅因工死亡填写 · Who gets the two lump sums; with a death only") @Valid
        StatedPerson payee,

        @Schema(description = "供养亲属，仅因工死亡填写 · Dependants; with a death only") @Size(max = 20)
        List<@Valid @NotNull StatedDependant> kin) {

    static final String EXAMPLE = """
            {"sourceRef": "GS-DY-2007-0012", "injury": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7ca201", "kind": "disability"}""";

    List<StatedDependant> dependants() {
        return kin == null ? List.of() : kin;
    }
}
