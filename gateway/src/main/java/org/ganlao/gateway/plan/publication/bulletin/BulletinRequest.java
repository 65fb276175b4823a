package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** News that a region sends up. */
@Schema(
        name = "BulletinRequest",
        description = "报送信息 · News that a region sends up",
        examples = BulletinRequest.EXAMPLE)
record BulletinRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "报送地区 · Region that sends it", examples = "360100") @NotNull @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull @Valid WordsRequest words) {

    static final String EXAMPLE = """
            {"sourceRef": "XX-2007-12", "region": "360100",
             "words": {"category": "progress", "happenedOn": "2007-03-20", "author": "南昌市劳动和社会保障局",
                       "title": "“春风行动”进站设点", "summary": "在火车站设点服务返乡和外出务工人员。", "text": "三月以来，……"}}""";
}
