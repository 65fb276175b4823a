package org.ganlao.gateway.plan.publication.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(description = "放弃草稿 · Giving up a draft")
record DiscardRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "赣州补报后重新定稿")
        String reason) {}
