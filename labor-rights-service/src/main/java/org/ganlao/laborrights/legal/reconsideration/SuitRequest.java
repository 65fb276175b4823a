package org.ganlao.laborrights.legal.reconsideration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

@Schema(name = "AdministrativeSuitRequest")
record SuitRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "被告 · Department that is sued", examples = "东湖区劳动和社会保障局") @NotBlank @Size(max = 200)
        String defendant,

        @Schema(description = "被诉行政行为，不写姓名 · The act, without names", examples = "工伤认定决定") @NotBlank @Size(max = 1000)
        String act,

        @Schema(description = "经过复议的案件 · Reconsideration that came before")
        UUID reconsideration,

        @Schema(description = "对监察处罚决定起诉的，该监察案件 · Case of the inspectorate, where the act is its penalty")
        UUID inspectionCase,

        @Valid @NotNull StatedCourt court) {

    SuitRequest {
        act = act == null ? null : Masking.maskWithin(act);
    }
}
