package org.ganlao.laborrights.wage.guideline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.guideline.domain.PublicationKind;

/** A draft of a guideline, or of guide prices. */
@Schema(name = "WagePublicationRequest", examples = PublicationRequest.EXAMPLE)
record PublicationRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull PublicationKind kind,

        @Schema(examples = "360000") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull @Min(1990) @Max(2100) Integer year,
        @Valid @NotNull StatedPublication content) {

    static final String EXAMPLE = """
            {"sourceRef": "ZDX-2007", "kind": "guideline", "region": "360000", "year": 2007,
             "content": {"document": "赣劳社资〔2007〕5号", "lines": {"upper": 16.5, "base": 12, "lower": 4}, "prices": []}}""";
}
