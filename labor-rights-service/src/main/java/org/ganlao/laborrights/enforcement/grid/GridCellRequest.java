package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new cell of a county's grid. */
@Schema(examples = GridCellRequest.EXAMPLE)
record GridCellRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(examples = "360102") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "网格编号 · Code within the region", examples = "DH-03")
        @NotNull
        @Pattern(regexp = "[0-9A-Z-]{1,20}")
        String code,

        @Valid @NotNull StatedCell stated) {

    static final String EXAMPLE = """
            {"sourceRef": "WG-2007-03", "region": "360102", "code": "DH-03",
             "stated": {"communities": ["360102001001", "360102001002"],
                        "inspector": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d91", "on": "2007-03-01"}}""";
}
