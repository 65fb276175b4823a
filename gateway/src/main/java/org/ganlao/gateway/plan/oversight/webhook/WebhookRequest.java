package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.stream.Topic;

/** Who wants to be sent what. */
@Schema(description = "建立推送订阅 · Asks for messages to be sent")
record WebhookRequest(
        @NotBlank @Size(max = 120) @Schema(description = "申请方的编号 · The caller's own reference", examples = "stats-1")
        String sourceRef,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "接收地址，https · Where to, https", examples = "https://stats.example.org/ganlao")
        String address,

        @Size(max = 20) @Schema(description = "主题，默认全部 · Topics, all by default")
        Set<@NotNull Topic> topics,

        @NotBlank
        @Size(max = 12)
        @Schema(description = "该地区及以下，须在本人管辖内 · The region and all below, in the caller's scope", examples = "360000")
        String region) {

    WebhookRequest {
        topics = topics == null ? Set.of() : topics;
    }
}
