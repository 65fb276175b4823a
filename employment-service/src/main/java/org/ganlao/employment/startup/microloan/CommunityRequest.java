package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.StatedEntry;

@Schema(examples = CommunityRequest.EXAMPLE)
record CommunityRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedEntry entry,

        @Schema(description = "推荐机构 · The agency that recommends it") @NotBlank @Size(max = 100)
        String agency,

        @Schema(description = "成员人数") @Min(1) @Max(1_000_000)
        int members) {

    static final String EXAMPLE = """
            {"sourceRef": "XYSQ-2006-003",
             "entry": {"region": "360102", "name": "公园街道信用社区", "openedOn": "2006-03-01"},
             "agency": "公园街道劳动保障所", "members": 120}""";
}
