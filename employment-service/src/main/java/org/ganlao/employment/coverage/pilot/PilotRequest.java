package org.ganlao.employment.coverage.pilot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.pilot.domain.Finding;
import org.ganlao.employment.coverage.pilot.domain.Verdict;
import org.ganlao.platform.personal.Masking;

@Schema(examples = PilotRequest.EXAMPLE)
record PilotRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "试点市或其县（市、区） · A pilot area or a county in it", examples = "360700")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "检查项代码 · Code of the item", examples = "training-system") @NotBlank @Size(max = 40)
        String item,

        @NotNull LocalDate assessedOn,
        @NotNull Verdict verdict,

        @Schema(description = "依据 · What the verdict rests on", examples = "18个县（市）均已建立农村劳动力培训基地，赣市府发〔2007〕12号")
        @NotBlank
        @Size(max = 2000)
        String evidence) {

    static final String EXAMPLE = """
            {"sourceRef": "SD-2007-GZ-02", "region": "360700", "item": "training-system", "assessedOn": "2007-05-31",
             "verdict": "partly", "evidence": "18个县（市）均已建立农村劳动力培训基地，赣市府发〔2007〕12号"}""";

    Finding finding() {
        return new Finding(region, item, assessedOn, verdict, Masking.maskWithin(evidence));
    }
}
