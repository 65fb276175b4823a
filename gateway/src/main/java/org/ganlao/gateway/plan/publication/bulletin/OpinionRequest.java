package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the office decides so. */
@Schema(name = "BulletinOpinion", description = "处理意见 · Why the office decides so")
record OpinionRequest(@NotBlank @Size(max = 500) String opinion) {

    OpinionRequest {
        opinion = WordsRequest.masked(opinion);
    }
}
