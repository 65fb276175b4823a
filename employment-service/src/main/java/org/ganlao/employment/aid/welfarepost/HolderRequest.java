package org.ganlao.employment.aid.welfarepost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WelfarePostHolderRequest")
record HolderRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID post,

        @Schema(description = "公益性岗位就业记录 · Placement of the kind public-welfare with the unit of the post") @NotNull
        UUID placement) {}
