package org.ganlao.laborrights.settlement.tribunal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room in which a commission hears cases. */
@Schema(examples = HearingRoomRequest.EXAMPLE)
record HearingRoomRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull OfficeTenure tenure,

        @Schema(description = "旁听席位 · Seats for the public", examples = "24") @NotNull @PositiveOrZero @Max(2000)
        Integer seats) {

    static final String EXAMPLE = """
            {"sourceRef": "ZCT-01", "tenure": {"region": "360102", "name": "第一仲裁庭", "since": "2006-09-01"},
             "seats": 24}""";
}
