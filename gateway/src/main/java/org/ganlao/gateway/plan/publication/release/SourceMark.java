package org.ganlao.gateway.plan.publication.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a source had told everything when the figures were read; without position and instant it never said. */
@Schema(description = "来源的进度 · How far a source had told everything")
record SourceMark(
        String domain,
        @Schema(description = "变更序号 · Feed position") Long position,
        @Schema(description = "此前记录的全部已收到") Instant recordedThrough) {}
