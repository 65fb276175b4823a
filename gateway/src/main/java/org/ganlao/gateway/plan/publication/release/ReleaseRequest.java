package org.ganlao.gateway.plan.publication.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which period to freeze. */
@Schema(description = "定稿请求 · A period to be frozen")
record ReleaseRequest(
        @NotBlank
        @Size(max = 64)
        @Schema(description = "来源编号 · Your own number of it, never used twice", examples = "R-2007-01")
        String sourceRef,

        @NotBlank @Size(max = 7) @Schema(description = "统计期 · 2007-03, 2007-Q1 or 2007", examples = "2007-Q1")
        String period,

        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "仍要定稿的理由 · Why it is frozen although a source has not settled or a reconciliation differs",
                examples = "九江 3 月数据于 4 月 12 日补报")
        String despite,

        @Size(min = 1, max = 500)
        @Schema(description = "替代已发布一号的理由 · Why it takes the place of the published one", examples = "一季度就业数据更正")
        String replacesBecause) {}
